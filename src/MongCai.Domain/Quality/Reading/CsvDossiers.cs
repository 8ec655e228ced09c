using System.Text;

namespace MongCai.Domain.Quality;

/// <summary>Reads dossiers from a table, a row a dossier; columns of other names are passed over, but for those that are a misspelt one.</summary>
internal sealed class CsvDossiers
{
    private readonly CsvReader reader;
    private readonly CsvDossierHeader header;
    private readonly DossierDraft draft;
    private byte[] utf8 = new byte[256];

    private CsvDossiers(CsvReader reader, CsvDossierHeader header, DossierDraft draft) => (this.reader, this.header, this.draft) = (reader, header, draft);

    /// <summary>Reads a table from its header on.</summary>
    /// <exception cref="FormatException">The header or a row is wrong; the message gives the line of a row.</exception>
    internal static IEnumerable<DossierFacts> Read(TextReader text, DossierDraft draft)
    {
        CsvReader reader = new(text);
        foreach (DossierFacts facts in Read(reader, CsvDossierHeader.Read(reader), draft))
        {
            yield return facts;
        }
    }

    /// <summary>Reads the rows below a header.</summary>
    /// <exception cref="FormatException">A row is wrong; the message gives its line.</exception>
    internal static IEnumerable<DossierFacts> Read(CsvReader reader, CsvDossierHeader header, DossierDraft draft)
    {
        CsvDossiers dossiers = new(reader, header, draft);
        while (IsRead(reader))
        {
            yield return dossiers.Facts();
        }
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    /// <exception cref="FormatException">The bytes behind the text are not UTF-8.</exception>
    internal static bool IsRead(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (DecoderFallbackException wrong)
        {
            throw new FormatException(Invariant($"After line {reader.Line} it is not UTF-8 text. Save it as UTF-8."), wrong);
        }
    }

    private DossierFacts Facts()
    {
        ThrowUnlessWhole();
        draft.Clear();
        DossierColumn? column = null;
        try
        {
            foreach ((DossierColumn one, int place) in header.Columns)
            {
                if (reader[place] is { IsEmpty: false } text)
                {
                    column = one;
                    one.Read(draft, Utf8Of(text));
                }
            }

            column = null;
            return draft.ToFacts();
        }
        catch (FormatException wrong)
        {
            throw new FormatException(Invariant($"Line {reader.Line}: {(column is null ? "" : column.Name + ": ")}{wrong.Message}"), wrong);
        }
    }

    private void ThrowUnlessWhole()
    {
        if (reader.Fault is { } fault)
        {
            throw new FormatException(Invariant($"Line {reader.Line}: {fault}."));
        }

        if (reader.Count != header.Count)
        {
            throw new FormatException(Invariant(
                $"Line {reader.Line}: found {reader.Count} fields, expected {header.Count} as in the header; put a field that holds a separator in double quotes."));
        }
    }

    private ReadOnlySpan<byte> Utf8Of(ReadOnlySpan<char> text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (utf8.Length < most)
        {
            utf8 = new byte[most];
        }

        return utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8));
    }
}
