using System.Text.Json.Serialization;
using MongCai.Domain.Calendars;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>An office that receives dossiers (<i>bộ phận một cửa</i>), as its rules are made: hours, week, closures and way of counting in one place.</summary>
/// <remarks>
/// Hours and working days are two things, and <see cref="OpenOn"/> says both: a Saturday morning on which the counter is open moves times of hours,
/// and counts as a working day only where whoever sets it says so. Immutable: each method gives another office. Compared member by member.
/// </remarks>
[JsonConverter(typeof(FormConverter<Office>))]
[NoJson("store the names of the tables that it is made of, and make it in code.")]
public sealed record Office
{
    private static readonly CalendarRules Default = new();

    /// <summary>The name that errors give its calendar.</summary>
    public required string Name { get; init; }

    /// <summary>When it is open. Nothing is assumed: <see cref="Schedule.Standard"/> are common hours, not those of one office.</summary>
    public required Schedule Schedule { get; init; }

    /// <summary>Which days of the week count in times of days; the week of the State by default.</summary>
    public WeeklyPattern Week { get; init; } = Default.Week;

    /// <summary>The announced days; those of the State by default. <see cref="Announcing"/> adds the office's own.</summary>
    public Announcements Announcements { get; init; } = Default.Announcements;

    /// <summary>How times are counted; <see cref="CountingPolicy.LegalDays"/> by default.</summary>
    public CountingPolicy Policy { get; init; } = CountingPolicy.LegalDays;

    /// <summary>The first year that its calendar covers.</summary>
    public int FirstYear { get; init; } = Default.FirstYear;

    /// <summary>The last year that its calendar covers.</summary>
    public int LastYear { get; init; } = Default.LastYear;

    /// <summary>The office with hours of a day of the week from a day on, in place of those it had.</summary>
    /// <param name="weekday">The day of the week.</param>
    /// <param name="hours">The hours, such as <c>07:30-11:30</c>.</param>
    /// <param name="from">The first day on which they hold.</param>
    /// <param name="source">What sets them, such as the office's own decision; explanations of days name it.</param>
    /// <param name="countsInDays">Whether the day counts as a working day too, where it did not. Hours alone never make it one.</param>
    /// <exception cref="ArgumentException">The source is empty, or the day is none.</exception>
    /// <exception cref="FormatException">The hours are no hours.</exception>
    public Office OpenOn(IsoDayOfWeek weekday, string hours, LocalDate from, string source, bool countsInDays)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        return Weekday.IsOne(weekday)
            ? this with
            {
                Schedule = Schedule.From(from, weekday, DailyHours.Parse(hours), source),
                Week = countsInDays ? Week.Adding(from, weekday, source) : Week,
            }
            : throw new ArgumentException(DeadlineErrors.NoWeekday(weekday), nameof(weekday));
    }

    /// <summary>The office with days of its own, such as <see cref="AnnouncedDay.Closure"/>; where both speak of a day, the later call counts.</summary>
    /// <exception cref="ArgumentException">A day stands twice, and the later one is not published later.</exception>
    public Office Announcing(params IEnumerable<AnnouncedDay> days) => this with { Announcements = Announcements.Adding(Announcements.Of(days)) };

    /// <summary>Makes the calculator of the office, which turns times into due dates by its working hours and calendar.</summary>
    /// <remarks>Every day of its years is laid out: make it once, and again when the office changes.</remarks>
    /// <exception cref="ArgumentException">
    /// The week adds a working day without hours, the schedule has none in the years, or an announced day does not go with the calendar: the message
    /// says which.
    /// </exception>
    public DeadlineCalculator MakeCalculator() => new(WorkingHours.Of(WorkingCalendar.Of(Calendar), Schedule), Policy);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(Office),
        (nameof(Name), Name), (nameof(Schedule), Schedule), (nameof(Week), Week), (nameof(Announcements), Announcements), (nameof(Policy), Policy),
        (nameof(FirstYear), FirstYear), (nameof(LastYear), LastYear));

    private CalendarRules Calendar => new() { Name = Name, Week = Week, Announcements = Announcements, FirstYear = FirstYear, LastYear = LastYear };
}
