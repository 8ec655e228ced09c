using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Quality;

namespace MongCai.Cli.EventLogs;

/// <summary>Opens a file that tells by its first bytes what it is: CSV or XES, plain or in gzip.</summary>
internal static class EventLogFile
{
    private const int MostPeeked = 64;

    /// <exception cref="UsageException">The file cannot be opened, or something in it is wrong.</exception>
    internal static List<LogEvent> Read(string path, StandardStreams streams, LogColumns columns)
    {
        using Stream stream = streams.OpenBytes(path);
        return DomainTable.Reading(path, () => Read(stream, columns));
    }

    private static List<LogEvent> Read(Stream stream, LogColumns columns)
    {
        PeekedStream bytes = PeekedStream.Of(stream, MostPeeked);
        GzipMembers? members = bytes.Head is [0x1f, 0x8b, ..] ? new(bytes) : null;
        try
        {
            return ReadText(members is null ? bytes : PeekedStream.Of(members, MostPeeked), columns);
        }
        catch (Exception wrong) when (wrong is InvalidDataException || (wrong is UsageException && members is { IsWhole: false }))
        {
            throw new UsageException(new BilingualText(
                "Tệp không trọn vẹn: dữ liệu nén bị cắt hoặc hỏng. Hãy chép lại tệp.",
                "It is not whole: the compressed data breaks off or is damaged. Copy the file again."), wrong);
        }
    }

    private static List<LogEvent> ReadText(PeekedStream text, LogColumns columns)
    {
        List<LogEvent> events = IsXml(text.Head)
            ? [.. XesEventLog.Read(text, columns.OfXes)]
            : [.. CsvEventLog.Read(StandardStreams.Reader(text), columns.OfTables)];
        return events.Count > 0 ? events : throw new UsageException(LogErrors.NoEvents);
    }

    private static bool IsXml(ReadOnlySpan<byte> head) =>
        (head.StartsWith("\uFEFF"u8) ? head["\uFEFF"u8.Length..] : head).TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
}
