using MongCai.Cli.Rows;
using MongCai.Domain.Quality;

namespace MongCai.Cli.Dossiers;

/// <summary>Reads dossiers from a table, a row a dossier; columns of other names are passed over.</summary>
internal static class CsvDossiers
{
    /// <exception cref="FormatException">A row is wrong; the message gives its line.</exception>
    /// <exception cref="UsageException">The header is wrong.</exception>
    internal static IEnumerable<DossierFacts> Read(Stream stream, DossierDraft draft)
    {
        using TextReader text = StandardStreams.Reader(stream);
        CsvTable table = new(text, "code,received_on");
        Row row = Row.Of([.. DossierColumn.All.Select(column => column.Column)], table);
        while (table.Read())
        {
            yield return Facts(table, row, draft);
        }
    }

    private static DossierFacts Facts(CsvTable table, Row row, DossierDraft draft)
    {
        if (table.Malformation is { } malformation)
        {
            throw new FormatException(Invariant($"Line {table.Line}: {malformation}"));
        }

        draft.Clear();
        string? name = null;
        try
        {
            for (int index = 0; index < DossierColumn.All.Count; index++)
            {
                if (row[index] is { IsEmpty: false } text)
                {
                    name = DossierColumn.All[index].Column.Name + ": ";
                    DossierColumn.All[index].Read(draft, text);
                }
            }

            name = null;
            return draft.ToFacts();
        }
        catch (FormatException wrong)
        {
            throw new FormatException(Invariant($"Line {table.Line}: {name}{wrong.Message}"), wrong);
        }
    }
}
