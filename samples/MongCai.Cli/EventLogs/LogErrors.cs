using MongCai.Cli.Rows;
using MongCai.Domain;

namespace MongCai.Cli.EventLogs;

/// <summary>The sentences that a log is refused with.</summary>
internal static class LogErrors
{
    private const int MostNamed = 40;

    internal static BilingualText NoEvents { get; } = new(
        "Nhật ký không có sự kiện nào; cần CSV có dòng đầu và mỗi sự kiện một dòng, hoặc XES, để thường hoặc nén gzip.",
        "The log holds no event; expected CSV with a header and a row an event, or XES, either plain or in gzip.");

    internal static UsageException NoColumn(string name, IEnumerable<string> found)
    {
        string[] names = [.. found];
        int more = Math.Max(0, names.Length - MostNamed);
        string first = string.Join(", ", names.Take(MostNamed).Select(column => FieldText.Quoted(column)));
        return new(new BilingualText(
            $"Nhật ký không có cột {FieldText.Quoted(name)}; có {first}{(more > 0 ? Invariant($" và {more} cột nữa") : "")}.",
            $"The log has no column {FieldText.Quoted(name)}; found {first}{(more > 0 ? Invariant($" and {more} more") : "")}."));
    }

    internal static UsageException Empty(string where, string column) =>
        new(new BilingualText(
            $"{where}: cột {FieldText.Quoted(column)} để trống; mỗi sự kiện cần một giá trị.",
            $"{where}: the column {FieldText.Quoted(column)} is empty; expected a value for every event."));

    internal static UsageException NoMoment(string where, string column, ReadOnlySpan<char> text) =>
        new($"{where}: found {FieldText.Quoted(text)} in the column {FieldText.Quoted(column)}, expected {LogTime.Expected}.");
}
