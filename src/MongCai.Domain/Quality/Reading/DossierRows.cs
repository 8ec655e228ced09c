using System.Text;

namespace MongCai.Domain.Quality;

/// <summary>Facts of dossiers from the rows of a file, one after the other as they are asked for (<i>đọc dữ liệu hồ sơ</i>).</summary>
/// <remarks>
/// Rows have the columns of <see cref="DossierColumn.All"/>, in any order; others are passed over, but a misspelt one is refused. Streams
/// are read in constant memory, and are left open. A wrong row ends the reading, for figures without a row of their dossiers would be wrong.
/// </remarks>
public static class DossierRows
{
    private const int MostPeeked = 64;

    /// <summary>Reads a file that tells by its first bytes what it is: NDJSON or CSV, plain or in gzip.</summary>
    /// <param name="stream">The bytes of the file.</param>
    /// <param name="kept">The sides that the tally keeps apart. Texts of other sides are not read, but for the channel: the fewer, the faster.</param>
    /// <returns>
    /// The facts. While they are asked for, a <see cref="FormatException"/> says which line is wrong and how, or that a compressed file is not whole.
    /// </returns>
    public static IEnumerable<DossierFacts> Read(Stream stream, Dimensions kept = Dimensions.All)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAny(stream, kept);
    }

    /// <summary>Counts the dossiers of such a file on all processors: the same tally as that of the facts one after the other, in less time.</summary>
    /// <param name="stream">The bytes of the file.</param>
    /// <param name="kept">The sides that the tally keeps apart.</param>
    /// <param name="cutOff">The day on which the months of the reports end.</param>
    /// <exception cref="FormatException">A line is wrong: the first of the file. Or a compressed file is not whole.</exception>
    public static DossierTally Count(Stream stream, Dimensions kept = Dimensions.All, CutOff cutOff = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        PeekedStream bytes = PeekedStream.Of(stream, MostPeeked);
        GzipMembers? members = Members(bytes);
        return Whole(members, () => Count(PeekedStream.Of(members ?? (Stream)bytes, RowParts.Size), kept, cutOff));
    }

    /// <summary>Reads JSON objects, one a line, in UTF-8 (NDJSON): <c>{"code":"000.00.01.H49-240301-0001","receivedOn":"2024-03-01"}</c>.</summary>
    /// <param name="stream">The bytes of the file.</param>
    /// <param name="kept">The sides that the tally keeps apart.</param>
    /// <returns>The facts. While they are asked for, a <see cref="FormatException"/> says which line is wrong and how.</returns>
    public static IEnumerable<DossierFacts> ReadNdjson(Stream stream, Dimensions kept = Dimensions.All)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new NdjsonDossiers(new(kept)).Read(RowPart.Whole(stream)).Select(row => row.ToFacts());
    }

    /// <summary>Reads a table whose first line names the columns: CSV with commas, or with the semicolons or tabs of its first line (RFC 4180).</summary>
    /// <param name="reader">The text of the table.</param>
    /// <param name="kept">The sides that the tally keeps apart.</param>
    /// <returns>The facts. While they are asked for, a <see cref="FormatException"/> says what is wrong with the header, or in which line.</returns>
    public static IEnumerable<DossierFacts> ReadCsv(TextReader reader, Dimensions kept = Dimensions.All)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return CsvDossiers.Read(reader, new DossierDraft(kept)).Select(row => row.ToFacts());
    }

    private static IEnumerable<DossierFacts> ReadAny(Stream stream, Dimensions kept)
    {
        PeekedStream bytes = PeekedStream.Of(stream, MostPeeked);
        GzipMembers? members = Members(bytes);
        using IEnumerator<DossierFacts> rows = ReadText(members, bytes, kept).GetEnumerator();
        while (Whole(members, rows.MoveNext))
        {
            yield return rows.Current;
        }
    }

    private static DossierTally Count(PeekedStream text, Dimensions kept, CutOff cutOff) =>
        new PartTally(IsNdjson(text.Head) ? new NdjsonFormat() : new CsvFormat(Table(text.Head)), kept, cutOff).Of(text);

    private static GzipMembers? Members(PeekedStream bytes) => bytes.Head is [0x1f, 0x8b, ..] ? new(bytes) : null;

    /// <summary>Takes a step in reading; what is wrong in a compressed file that is not whole is that it is not.</summary>
    private static T Whole<T>(GzipMembers? members, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception wrong) when (wrong is InvalidDataException || (wrong is FormatException && members is { IsWhole: false }))
        {
            throw new FormatException("It is not whole: the compressed data breaks off or is damaged. Copy the file again.", wrong);
        }
    }

    private static IEnumerable<DossierFacts> ReadText(GzipMembers? members, PeekedStream bytes, Dimensions kept)
    {
        foreach (DossierFacts facts in Rows(members is null ? bytes : PeekedStream.Of(members, MostPeeked), kept))
        {
            yield return facts;
        }
    }

    private static IEnumerable<DossierFacts> Rows(PeekedStream text, Dimensions kept) =>
        IsNdjson(text.Head) ? ReadNdjson(text, kept) : ReadTable(text, kept);

    private static IEnumerable<DossierFacts> ReadTable(PeekedStream text, Dimensions kept)
    {
        Table(text.Head);
        return ReadCsv(CsvFormat.Text(text), kept);
    }

    /// <summary>The first bytes, where they may be those of a table.</summary>
    /// <exception cref="FormatException">They are those of something else.</exception>
    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> head) =>
        StrictText.IsMarkedBefore(head, '{') ? throw new FormatException("It is NDJSON in UTF-16 or UTF-32; expected UTF-8. Save it as UTF-8.")
        : TextKind.Of(Encoding.Latin1.GetString(WithoutMark(head[..Math.Min(head.Length, MostPeeked)]))) is { } other
            ? throw new FormatException($"It is {other}; expected a JSON object a line (NDJSON), CSV with a header, or one of them in gzip.")
        : head;

    private static bool IsNdjson(ReadOnlySpan<byte> head) => WithoutMark(head).TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> head) =>
        head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
}
