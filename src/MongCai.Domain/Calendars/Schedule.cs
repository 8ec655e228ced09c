using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The opening hours of an office by day of the week, each from a day on, and by date.</summary>
/// <remarks>
/// <para>
/// The text form is a CSV with the columns <c>schedule,days,hours</c> and, if you like, <c>from</c> and <c>source</c>: days are <c>Mon-Fri</c>, <c>Sat</c>
/// or one date such as <c>2026-08-22</c>; hours as in <see cref="DailyHours"/>; from is the first day on which the line holds; source is what sets
/// the hours, by which days of an explanation name it. A day of the
/// week without a line is closed; before the first line the hours are not known, and asking for them is an error.
/// </para>
/// <para>
/// Half a day off is a line of its date with what sets it, such as <c>std,2026-12-31,07:30-11:30,,Dispatch 7</c>: the day still counts in times of days.
/// A schedule says when an office is open and moves times of hours alone; which days count in times of days is the week's to say
/// (<see cref="CalendarRules.Week"/>). <see cref="WorkingHours"/> says how the two go together.
/// </para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
/// <example>
/// <code>
/// WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, Schedule.SaturdayMornings);
/// Console.WriteLine(Invariant($"{hours.ClosingOf(new LocalDate(2026, 8, 29)):HH:mm}"));
/// // 11:30
/// </code>
/// </example>
[TypeConverter(typeof(UnboundSchedule))]
[JsonConverter(typeof(FormConverter<Schedule>))]
[NoJson("load it from its table with Schedule.Parse, or all of a table with Schedule.LoadAll.")]
public sealed class Schedule
{
    private static readonly Lazy<ReadOnlyDictionary<string, Schedule>> Embedded = EmbeddedTable.Lazily("schedules.csv", LoadAll);

    private readonly ScheduleLine[] weekly;
    private readonly Dictionary<LocalDate, ScheduleLine> dated;

    private Schedule(string name, IEnumerable<ScheduleLine> lines)
    {
        Name = name;
        weekly = [.. lines.Where(line => line.Date is null).OrderByDescending(line => line.From)];
        dated = lines.Where(line => line.Date is not null).ToDictionary(line => line.Date!.Value);
        if (Array.TrueForAll(weekly, line => line.Hours.IsClosed))
        {
            throw new FormatException(
                $"The schedule {ShownText.Quoted(name)} has no hours on any day of the week; expected a line such as 'name,Mon-Fri,07:30-11:30 13:00-17:00'.");
        }

        FirstDay = weekly[^1].From;
        if (dated.Keys.Where(date => date < FirstDay).ToArray() is [LocalDate early, ..])
        {
            throw new FormatException(CalendarErrors.BeforeSchedule($"The line of {IsoDay.Text(early)}", name, FirstDay));
        }
    }

    /// <summary>Monday to Friday 07:30-11:30 and 13:00-17:00; before 2 October 1999, on the Saturdays of the six-day week too.</summary>
    /// <remarks>
    /// Common hours, not those of a particular office: no official source for the centre's own hours was found, nor one for those before 1999. Give
    /// your office's.
    /// </remarks>
    public static Schedule Standard => Embedded.Value["std"];

    /// <summary>As <see cref="Standard"/>, and Saturday 07:30-11:30.</summary>
    public static Schedule SaturdayMornings => Embedded.Value["satam"];

    /// <summary>The name of the schedule.</summary>
    public string Name { get; }

    /// <summary>The first day on which the hours are known; where a line has no <c>from</c>, the first of the ISO calendar.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Takes the hours of a program rather than a table.</summary>
    /// <param name="name">The name of the schedule.</param>
    /// <param name="source">What sets the hours, such as the office's own decision: explanations of days name it.</param>
    /// <param name="lines">Days and hours as a table has them, such as <c>("Mon-Fri", "07:30-11:30 13:00-17:00")</c>; a day without a line is closed.</param>
    /// <exception cref="ArgumentException">The name or the source is empty.</exception>
    /// <exception cref="FormatException">A line is wrong, or none has hours: the message gives its number, from 1, what was found and what was
    /// expected.</exception>
    public static Schedule Of(string name, string source, params IEnumerable<(string Days, string Hours)> lines)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(lines);
        return new(name, ScheduleTable.Read(lines.Select((line, index) => ScheduleTable.Row(index + 1, name, line.Days, line.Hours, source))));
    }

    /// <summary>Reads a schedule of a table.</summary>
    /// <param name="csv">The table.</param>
    /// <param name="name">The name of the schedule; null for the one that the table holds.</param>
    /// <exception cref="FormatException">
    /// A line is wrong, or the table does not hold the schedule: the message says what was found and what was expected.
    /// </exception>
    public static Schedule Parse(string csv, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using StringReader reader = new(csv);
        ReadOnlyDictionary<string, Schedule> all = LoadAll(reader);
        return name is null && all.Count == 1 ? all.Values.First()
            : name is not null && all.TryGetValue(name, out Schedule? found) ? found
            : throw new FormatException(
                (name is null ? Invariant($"The table holds {all.Count} schedules where one was expected")
                    : $"The table has no schedule {ShownText.Quoted(name)}")
                + $"; found {(all.Count == 0 ? "none" : string.Join(", ", all.Keys))}. Name one of them.");
    }

    /// <summary>Reads every schedule of a table, by name.</summary>
    /// <exception cref="FormatException">A line is wrong: the message gives its number, what was found and what was expected.</exception>
    public static ReadOnlyDictionary<string, Schedule> LoadAll(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ScheduleTable.Read(ScheduleTable.Rows(reader))
            .GroupBy(line => line.Schedule)
            .ToDictionary(lines => lines.Key, lines => new Schedule(lines.Key, lines), StringComparer.Ordinal)
            .AsReadOnly();
    }

    /// <summary>A schedule that goes on from a day with other hours on one day of the week.</summary>
    internal Schedule From(LocalDate from, IsoDayOfWeek weekday, DailyHours hours, string source) => new(
        Name,
        [.. weekly.Where(line => line.Weekday != weekday || line.From < from), .. dated.Values, new(Name, null, weekday, from, hours, source)]);

    /// <summary>The decision, or whatever else the table names, that sets the hours of a day; empty where it names none.</summary>
    public string SourceOf(LocalDate day) => (dated.GetValueOrDefault(day) ?? LineOf(day.DayOfWeek, day))?.Source ?? "";

    /// <summary>The hours that the schedule gives to a day of the week, from which holidays and swaps then depart.</summary>
    internal DailyHours HoursOf(LocalDate day) => HoursOf(day.DayOfWeek, day);

    /// <summary>The hours of the day that a swapped day stands for; those of its day of the week where it lies before the first line.</summary>
    internal DailyHours HoursOfSwapped(LocalDate day) => HoursOf(day.DayOfWeek, LocalDate.Max(day, FirstDay));

    /// <summary>The hours that a date has by name, whatever its day of the week.</summary>
    internal bool TryGetDated(LocalDate day, out DailyHours hours)
    {
        bool isDated = dated.TryGetValue(day, out ScheduleLine? line);
        hours = line?.Hours ?? DailyHours.Closed;
        return isDated;
    }

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

    private DailyHours HoursOf(IsoDayOfWeek weekday, LocalDate day) => LineOf(weekday, day)?.Hours ?? DailyHours.Closed;

    private ScheduleLine? LineOf(IsoDayOfWeek weekday, LocalDate day)
    {
        foreach (ScheduleLine line in weekly)
        {
            if (line.Weekday == weekday && line.From <= day)
            {
                return line;
            }
        }

        return null;
    }
}
