using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Calendars;

/// <summary>The opening hours of an office by day of the week, each from a day on, and by date.</summary>
/// <remarks>
/// <para>
/// The text form is a CSV with the columns <c>schedule,days,hours</c> and, if you like, <c>from</c>: days are <c>Mon-Fri</c>, <c>Sat</c>
/// or one date such as <c>2026-08-22</c>; hours as in <see cref="DailyHours"/>; from is the first day on which the line holds.
/// </para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
[TypeConverter(typeof(UnboundSchedule))]
[JsonConverter(typeof(FormConverter<Schedule>))]
public sealed class Schedule
{
    private static readonly string[] Required = ["schedule", "days", "hours"];
    private static readonly string[] Optional = ["from"];
    private static readonly Lazy<ReadOnlyDictionary<string, Schedule>> Embedded = new(() => LoadAll(EmbeddedTable.Open("schedules.csv")));

    private readonly Line[] weekly;
    private readonly Dictionary<LocalDate, DailyHours> dated;

    private Schedule(string name, IEnumerable<Line> lines)
    {
        Name = name;
        weekly = [.. lines.Where(line => line.Date is null).OrderByDescending(line => line.From)];
        dated = lines.Where(line => line.Date is not null).ToDictionary(line => line.Date!.Value, line => line.Hours);
    }

    /// <summary>Monday to Friday 07:30-11:30 and 13:00-17:00.</summary>
    /// <remarks>Common hours, not those of a particular office: no official source for the centre's own hours was found. Give your office's.</remarks>
    public static Schedule Standard => Embedded.Value["std"];

    /// <summary>As <see cref="Standard"/>, and Saturday 07:30-11:30.</summary>
    public static Schedule SaturdayMornings => Embedded.Value["satam"];

    /// <summary>The name of the schedule.</summary>
    public string Name { get; }

    /// <summary>Reads every schedule of a table, by name.</summary>
    /// <exception cref="FormatException">A line is wrong: the message gives its number, what was found and what was expected.</exception>
    public static ReadOnlyDictionary<string, Schedule> LoadAll(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return CsvTable.Read(reader, Required, Optional)
            .SelectMany(Lines)
            .GroupBy(line => line.Schedule)
            .ToDictionary(lines => lines.Key, lines => new Schedule(lines.Key, lines), StringComparer.Ordinal)
            .AsReadOnly();
    }

    /// <summary>The hours that the schedule gives to a day of the week, from which holidays and swaps then depart.</summary>
    internal DailyHours HoursOf(LocalDate day) => HoursOf(day.DayOfWeek, day);

    /// <summary>The hours that a date has by name, whatever its day of the week.</summary>
    internal bool TryGetDated(LocalDate day, out DailyHours hours) => dated.TryGetValue(day, out hours!);

    /// <summary>The hours of a day of the week; where it has none, of the nearest day of the week before it that has some.</summary>
    internal DailyHours HoursOfOpening(LocalDate day)
    {
        DailyHours hours = HoursOf(day);
        for (int back = 1; back < 7 && hours.IsClosed; back++)
        {
            hours = HoursOf(day.PlusDays(-back).DayOfWeek, day);
        }

        return hours;
    }

    private DailyHours HoursOf(IsoDayOfWeek weekday, LocalDate day)
    {
        foreach (Line line in weekly)
        {
            if (line.Weekday == weekday && line.From <= day)
            {
                return line.Hours;
            }
        }

        return DailyHours.Closed;
    }

    private static IEnumerable<Line> Lines(CsvRow row)
    {
        LocalDate from = row.OptionalDate("from") ?? LocalDate.MinIsoValue;
        DailyHours hours = Hours(row);
        return Date(row["days"]) is { } date
            ? [new(row["schedule"], date, IsoDayOfWeek.None, from, hours)]
            : Weekdays(row).Select(weekday => new Line(row["schedule"], null, weekday, from, hours));
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
        IsoDayOfWeek first = Weekday.Parse(ends[0]) ?? throw row.Wrong(Weekday.Wrong(ends[0]));
        IsoDayOfWeek last = Weekday.Parse(ends[^1]) ?? throw row.Wrong(Weekday.Wrong(ends[^1]));
        return ends.Length <= 2 && first <= last
            ? Enumerable.Range((int)first, last - first + 1).Select(day => (IsoDayOfWeek)day)
            : throw row.Wrong($"'{row["days"]}' are not days; expected 'Mon-Fri', 'Sat' or a date such as '2026-08-22'.");
    }

    private static LocalDate? Date(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    private sealed record Line(string Schedule, LocalDate? Date, IsoDayOfWeek Weekday, LocalDate From, DailyHours Hours);
}
