using MongCai.Cli.Rows;

namespace MongCai.Cli.EventLogs;

/// <summary>The sentences that a log is refused with.</summary>
internal static class LogErrors
{
    private const int MostNamed = 40;

    internal const string NoEvents = "The log holds no event; expected CSV with a header and a row an event, or XES, either plain or in gzip.";

    internal static UsageException NoColumn(string name, IEnumerable<string> found)
    {
        string[] names = [.. found];
        string more = names.Length > MostNamed ? Invariant($" and {names.Length - MostNamed} more") : "";
        return new($"The log has no column {FieldText.Quoted(name)}; found {string.Join(", ", names.Take(MostNamed).Select(column => FieldText.Quoted(column)))}{more}.");
    }

    internal static UsageException Empty(string where, string column) =>
        new($"{where}: the column {FieldText.Quoted(column)} is empty; expected a value for every event.");

    internal static UsageException NoMoment(string where, string column, ReadOnlySpan<char> text) =>
        new($"{where}: found {FieldText.Quoted(text)} in the column {FieldText.Quoted(column)}, expected {LogTime.Expected}.");
}
