using System.Text;

namespace MongCai.Domain.Quality;

/// <summary>A table in UTF-8 whose first line names the columns.</summary>
internal sealed class CsvFormat : IRowFormat
{
    private readonly CsvDossierHeader header;
    private readonly char separator;
    private readonly bool isUtf8;

    /// <param name="head">The first bytes, with the header.</param>
    /// <exception cref="FormatException">The header is wrong.</exception>
    internal CsvFormat(ReadOnlySpan<byte> head)
    {
        using StreamReader text = Text(new MemoryStream(head.ToArray()));
        CsvReader reader = new(text);
        header = CsvDossierHeader.Read(reader);
        separator = reader.Separator;
        isUtf8 = text.CurrentEncoding is UTF8Encoding;
    }

    /// <summary>The text of bytes in UTF-8, or in what a byte order mark says. The stream is left open.</summary>
    internal static StreamReader Text(Stream bytes) => StrictText.Of(bytes, leaveOpen: true);

    public int LastEnd(ReadOnlySpan<byte> bytes) => isUtf8 ? new CsvRowEnds((byte)separator).Last(bytes) : 0;

    public Func<RowPart, IEnumerable<DossierDraft>> Reader(DossierDraft draft) => part =>
        part.Index == 0 ? CsvDossiers.Read(Text(part.Open()), draft)
        : part.IsCut ? Plain(part, draft)
        : Continued(part.Open(), part.FirstLine, draft);

    /// <summary>Reads plain rows, and from the first that is not plain on all as they are.</summary>
    private IEnumerable<DossierDraft> Plain(RowPart part, DossierDraft draft)
    {
        using LineReader lines = new(part);
        PlainRows rows = new(lines, (byte)separator, header.Count);
        foreach (DossierDraft row in new CsvDossiers(rows, header, draft).Read())
        {
            yield return row;
        }

        foreach (DossierDraft row in rows.IsAtEnd ? [] : Continued(lines.Again(), lines.Line, draft))
        {
            yield return row;
        }
    }

    private IEnumerable<DossierDraft> Continued(Stream bytes, int line, DossierDraft draft) =>
        new CsvDossiers(new TextRows(CsvReader.Continuing(Text(bytes), separator, line)), header, draft).Read();
}
