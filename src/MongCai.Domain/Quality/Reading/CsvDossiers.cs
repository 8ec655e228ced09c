namespace MongCai.Domain.Quality;

/// <summary>Reads dossiers from a table, a row a dossier; columns of other names are passed over, but for those that are a misspelt one.</summary>
internal sealed class CsvDossiers(CsvRows rows, CsvDossierHeader header, DossierDraft draft)
{
    /// <summary>Reads a table from its header on.</summary>
    /// <returns>The draft for every row, which is complete until the next one is asked for.</returns>
    /// <exception cref="FormatException">The header or a row is wrong; the message gives the line of a row.</exception>
    internal static IEnumerable<DossierDraft> Read(TextReader text, DossierDraft draft)
    {
        CsvReader reader = new(text);
        foreach (DossierDraft row in new CsvDossiers(new TextRows(reader), CsvDossierHeader.Read(reader), draft).Read())
        {
            yield return row;
        }
    }

    /// <summary>Reads the rows below a header.</summary>
    /// <exception cref="FormatException">A row is wrong; the message gives its line.</exception>
    internal IEnumerable<DossierDraft> Read()
    {
        while (rows.Read())
        {
            Fill();
            yield return draft;
        }
    }

    private void Fill()
    {
        ThrowUnlessWhole();
        draft.Clear();
        DossierColumn? column = null;
        try
        {
            foreach ((DossierColumn one, int place) in header.Columns)
            {
                column = one;
                if (rows[place] is { IsEmpty: false } text)
                {
                    one.Read(draft, text);
                }
            }

            column = null;
            draft.Complete();
        }
        catch (FormatException wrong)
        {
            throw new FormatException(Invariant($"Line {rows.Line}: {(column is null ? "" : column.Name + ": ")}{wrong.Message}"), wrong);
        }
    }

    private void ThrowUnlessWhole()
    {
        if (rows.Fault is { } fault)
        {
            throw new FormatException(Invariant($"Line {rows.Line}: {fault}."));
        }

        if (rows.Count != header.Count)
        {
            throw new FormatException(Invariant(
                $"Line {rows.Line}: found {rows.Count} fields, expected {header.Count} as in the header; put a field that holds a separator in double quotes."));
        }
    }
}
