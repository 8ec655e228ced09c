using MongCai.Cli.Rows;
using MongCai.Domain;

namespace MongCai.Cli.EventLogs;

/// <summary>Event logs as tables, a row an event.</summary>
internal static class CsvEventLog
{
    /// <exception cref="UsageException">A column is not there or stands twice, or a row is wrong.</exception>
    internal static IEnumerable<LogEvent> Read(TextReader text, LogColumns columns)
    {
        CsvTable table = new(text, $"{columns.Case},{columns.Activity},{columns.Time}");
        Dictionary<string, int> indexes = Indexes(table, columns);
        LogReading reading = new(columns);
        while (table.Read())
        {
            if (table.Fault is { } fault)
            {
                throw new UsageException(fault);
            }

            yield return reading.Event(Invariant($"line {table.Line}"), column => table[indexes[column]]);
        }
    }

    private static Dictionary<string, int> Indexes(CsvTable table, LogColumns columns)
    {
        string[] names = [.. Enumerable.Range(0, table.Count).Select(table.Name)];
        string?[] asked = [columns.Case, columns.Activity, columns.Time, columns.Deadline, columns.Unit, columns.Start, columns.End];
        return asked.OfType<string>().Distinct().ToDictionary(name => name, name => names.Count(one => one == name) switch
        {
            0 => throw LogErrors.NoColumn(name, names),
            1 => Array.IndexOf(names, name),
            var times => throw new UsageException(new BilingualText(
                Invariant($"Cột {FieldText.Quoted(name)} có {times} lần trong dòng đầu; cần đúng một lần."),
                Invariant($"The column {FieldText.Quoted(name)} stands in the header {times} times; expected it once."))),
        });
    }
}
