using System.Text;
using MongCai.Cli.Rows;
using MongCai.Domain.Quality;

namespace MongCai.Cli.Dossiers;

/// <summary>Reads dossiers from a table, a row a dossier; columns of other names are passed over, but for those that are a misspelt one.</summary>
internal sealed class CsvDossiers
{
    private readonly CsvTable table;
    private readonly Row row;
    private readonly DossierDraft draft;
    private byte[] utf8 = new byte[256];

    private CsvDossiers(CsvTable table, DossierDraft draft)
    {
        (this.table, this.draft) = (table, draft);
        foreach (string name in Enumerable.Range(0, table.Count).Select(table.Name))
        {
            if (DossierColumn.Meant(name) is { } meant && meant.Column.Name != name)
            {
                throw new UsageException($"The column {FieldText.Quoted(name)} is not read; expected '{meant.Column.Name}'.");
            }
        }

        row = Row.Of([.. DossierColumn.All.Select(column => column.Column)], table);
    }

    /// <exception cref="FormatException">A row is wrong; the message gives its line.</exception>
    /// <exception cref="UsageException">The header is wrong.</exception>
    internal static IEnumerable<DossierFacts> Read(Stream stream, DossierDraft draft)
    {
        using TextReader text = StandardStreams.Reader(stream);
        CsvTable table = new(text, "code,received_on");
        CsvDossiers dossiers = new(table, draft);
        while (table.Read())
        {
            yield return dossiers.Facts();
        }
    }

    private DossierFacts Facts()
    {
        if (table.Malformation is { } malformation)
        {
            throw new FormatException(Invariant($"Line {table.Line}: {malformation}"));
        }

        draft.Clear();
        DossierColumn? column = null;
        try
        {
            for (int index = 0; index < DossierColumn.All.Count; index++)
            {
                if (row[index] is { IsEmpty: false } text)
                {
                    column = DossierColumn.All[index];
                    column.Read(draft, Utf8Of(text));
                }
            }

            column = null;
            return draft.ToFacts();
        }
        catch (FormatException wrong)
        {
            throw new FormatException(Invariant($"Line {table.Line}: {(column is null ? "" : column.Column.Name + ": ")}{wrong.Message}"), wrong);
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
