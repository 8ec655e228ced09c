using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Calendars;

/// <summary>The text form of schedules, line by line.</summary>
internal static class ScheduleTable
{
    private static readonly string[] Required = ["schedule", "days", "hours"];
    private static readonly string[] Optional = ["from", "source"];

    /// <summary>The places of the columns in a row that no text has.</summary>
    private static readonly Dictionary<string, int> Columns = new(StringComparer.Ordinal) { ["schedule"] = 0, ["days"] = 1, ["hours"] = 2, ["source"] = 3 };

    /// <summary>The rows of a text.</summary>
    internal static IEnumerable<CsvRow> Rows(TextReader reader) => CsvTable.Read(reader, Required, Optional);

    /// <summary>A row that holds from the beginning.</summary>
    internal static CsvRow Row(int line, string name, string days, string hours, string source) => new(line, Columns, [name, days ?? "", hours ?? "", source]);

    /// <summary>The lines that the rows stand for, each day once.</summary>
    internal static IReadOnlyList<ScheduleLine> Read(IEnumerable<CsvRow> rows)
    {
        List<ScheduleLine> all = [];
        Dictionary<(string, LocalDate?, IsoDayOfWeek, LocalDate), int> seen = [];
        foreach (CsvRow row in rows)
        {
            foreach (ScheduleLine line in Lines(row))
            {
                all.Add(seen.TryAdd(line.Subject, row.Line) ? line : throw row.Wrong(Repeated(line, seen[line.Subject])));
            }
        }

        return all;
    }

    private static IEnumerable<ScheduleLine> Lines(CsvRow row)
    {
        string name = row["schedule"] is { Length: > 0 } text ? text : throw row.Wrong("the schedule has no name.");
        DailyHours hours = Hours(row);
        return Date(row["days"]) is not { } date
            ? Weekdays(row).Select(weekday => new ScheduleLine(name, null, weekday, row.OptionalDate("from") ?? LocalDate.MinIsoValue, hours, row["source"]))
            : row["from"].Length == 0 ? [new(name, date, IsoDayOfWeek.None, LocalDate.MinIsoValue, hours, row["source"])]
            : throw row.Wrong($"the hours of the one day {row["days"]} hold that day alone; leave 'from' empty.");
    }

    private static DailyHours Hours(CsvRow row)
    {
        try
        {
            return DailyHours.Parse(row["hours"]);
        }
        catch (FormatException wrong)
        {
            throw row.Wrong(wrong.Message, wrong);
        }
    }

    private static IEnumerable<IsoDayOfWeek> Weekdays(CsvRow row)
    {
        string[] ends = row["days"].Split('-');
        return ends.Length <= 2 && Weekday.Parse(ends[0]) is { } first && Weekday.Parse(ends[^1]) is { } last && first <= last
            ? Enumerable.Range((int)first, last - first + 1).Select(day => (IsoDayOfWeek)day)
            : throw row.Wrong(
                $"{ShownText.Quoted(row["days"])} are not days; expected 'Mon-Fri', 'Sat' or a date such as '2026-08-22', and a line for each of days that are not next to one another.");
    }

    private static LocalDate? Date(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    private static string Repeated(ScheduleLine line, int first) =>
        Invariant(
            $"{(line.Date is { } date ? IsoDay.Text(date) : Weekday.Name(line.Weekday))} of the schedule {ShownText.Quoted(line.Schedule)} has its hours on line {first} already. Give each day once, or a 'from' of its own.");
}
