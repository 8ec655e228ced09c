using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace MongCai.Cli.Tests;

/// <summary>Generated event logs: a case every few hours over two years, half of them of a slow office.</summary>
internal static class EventLogs
{
    public const string Columns = "--case case --activity activity --time time";

    private static readonly DateTime Begin = new(2022, 1, 3, 2, 0, 0);

    public static string Csv { get; } = "case,activity,time,due,office\n" + string.Join('\n', Rows) + "\n";

    public static string Xes { get; } = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<log xmlns=\"http://www.xes-standard.org/\" xes.version=\"1.0\">\n"
        + "<global scope=\"event\"><string key=\"concept:name\" value=\"none\"/></global>\n"
        + string.Concat(Rows.Select(row => row.Split(',')).GroupBy(row => row[0]).Select(Trace)) + "</log>\n";

    /// <summary>
    /// The rows of all cases, each of which is filed, looked at, and decided: in 10 days by the quick office, in 40 by the slow, and due after 30.
    /// </summary>
    public static IEnumerable<string> Rows =>
        from number in Enumerable.Range(0, 600)
        let start = Begin.AddHours(number * 29)
        let isSlow = number % 2 == 1
        let office = isSlow ? "slow" : "quick"
        let end = start.AddDays(isSlow ? 40 - (number % 7 == 0 ? 15 : 0) : 10 + (number % 11 == 0 ? 25 : 0))
        from step in new[] { ("file", start), ("look", start.AddDays(3)), ("decide", end) }
        select $"c{number},{step.Item1},{Text(step.Item2)},{Text(start.AddDays(30))},{office}";

    public static byte[] Gzip(string text)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    public static string Text(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Trace(IGrouping<string, string[]> rows) =>
        $"<trace>\n<string key=\"concept:name\" value=\"{rows.Key}\"/><date key=\"due\" value=\"{rows.First()[3]}\"/>\n"
        + string.Concat(rows.Select(row => $"<event><string key=\"concept:name\" value=\"{row[1]}\"/><date key=\"time:timestamp\" value=\"{row[2]}\"/><string key=\"org:group\" value=\"{row[4]}\"/></event>\n"))
        + "</trace>\n";
}
