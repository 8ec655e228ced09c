using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>A day on which an announcement departs from the week (<i>thông báo nghỉ lễ, Tết</i>), with the source it rests on.</summary>
/// <example>
/// <code>
/// AnnouncedDay storm = AnnouncedDay.Closure(new LocalDate(2026, 12, 2), "Nghỉ tránh bão", "Công điện 7");
/// Console.WriteLine(WorkingCalendar.Official.With(storm).Describe(storm.Date).Kind);
/// // Closure
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<AnnouncedDay>))]
public sealed record AnnouncedDay
{
    /// <summary>A day as a source announces it.</summary>
    /// <param name="date">The day, in the ISO calendar, from 1900 to 2199.</param>
    /// <param name="kind">
    /// Holiday, compensatory day, swap, closure or opening. <see cref="DayKind.WeeklyWorkingDay"/> and
    /// <see cref="DayKind.WeeklyDayOff"/> take back what earlier announcements, or the law, say of the day.
    /// </param>
    /// <param name="name">Its name in Vietnamese, for people to read: however it is spelled, the calendar is the same.</param>
    /// <param name="source">The announcement or law; never empty.</param>
    /// <param name="publishedOn">
    /// The day of publication. A day without one counts as known at all times, a holiday as known since the law that gives it.
    /// </param>
    /// <param name="holiday">
    /// The key of the holiday that the law gives, for a holiday or a compensatory day and no other: <c>new-year</c>, <c>tet</c>,
    /// <c>hung-kings</c>, <c>victory-day</c>, <c>labour-day</c>, <c>national-day</c> or <c>culture-day</c>.
    /// </param>
    /// <param name="swappedWith">The other day of a swap, for a swapped day and no other.</param>
    /// <exception cref="ArgumentException">
    /// The source or the name is empty, the day is not covered, or the key or the other day is missing, unknown or out of place.
    /// </exception>
    public AnnouncedDay(
        LocalDate date, DayKind kind, string name, string source, LocalDate? publishedOn = null, string? holiday = null, LocalDate? swappedWith = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        AnnouncedDayRule.CheckDate(date);
        AnnouncedDayRule.CheckKind(kind);
        AnnouncedDayRule.CheckHoliday(date, kind, holiday);
        AnnouncedDayRule.CheckSwap(date, kind, swappedWith);
        Date = date;
        Kind = kind;
        Name = name;
        Source = source;
        PublishedOn = publishedOn;
        Holiday = holiday;
        SwappedWith = swappedWith;
    }

    /// <summary>A working day on which an office is closed (<i>nghỉ đột xuất</i>), such as for a storm.</summary>
    /// <remarks>The week is not looked at: a Sunday that is announced so is described as a closure.</remarks>
    /// <param name="date">The day, in the ISO calendar, from 1900 to 2199.</param>
    /// <param name="name">Its name in Vietnamese, for people to read.</param>
    /// <param name="source">The announcement; never empty.</param>
    /// <param name="publishedOn">The day of publication; a day without one counts as known at all times.</param>
    /// <exception cref="ArgumentException">The source or the name is empty, or the day is not covered.</exception>
    public static AnnouncedDay Closure(LocalDate date, string name, string source, LocalDate? publishedOn = null) =>
        new(date, DayKind.Closure, name, source, publishedOn);

    /// <summary>A day off on which an office is open all the same, such as a Saturday for a campaign.</summary>
    /// <remarks>The week is not looked at: a Wednesday that is announced so is described as an opening.</remarks>
    /// <param name="date">The day, in the ISO calendar, from 1900 to 2199.</param>
    /// <param name="name">Its name in Vietnamese, for people to read.</param>
    /// <param name="source">The announcement; never empty.</param>
    /// <param name="publishedOn">The day of publication; a day without one counts as known at all times.</param>
    /// <exception cref="ArgumentException">The source or the name is empty, or the day is not covered.</exception>
    public static AnnouncedDay Opening(LocalDate date, string name, string source, LocalDate? publishedOn = null) =>
        new(date, DayKind.Opening, name, source, publishedOn);

    /// <summary>A swap of a working day and a day off (<i>hoán đổi ngày làm việc</i>): two days, each of which names the other.</summary>
    /// <param name="off">The working day that is off.</param>
    /// <param name="worked">The day off that is worked for it.</param>
    /// <param name="name">Its name in Vietnamese, for people to read.</param>
    /// <param name="source">The announcement; never empty.</param>
    /// <param name="publishedOn">The day of publication; days without one count as known at all times.</param>
    /// <returns>The day that is off, then the one that is worked.</returns>
    /// <exception cref="ArgumentException">The source or the name is empty, a day is not covered, or both are the same.</exception>
    public static IReadOnlyList<AnnouncedDay> Swap(LocalDate off, LocalDate worked, string name, string source, LocalDate? publishedOn = null) =>
    [
        new(off, DayKind.SwapOff, name, source, publishedOn, swappedWith: worked),
        new(worked, DayKind.SwapWork, name, source, publishedOn, swappedWith: off),
    ];

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Why the day is or is not worked.</summary>
    public DayKind Kind { get; }

    /// <summary>The name of the holiday or of the event, in Vietnamese.</summary>
    public string Name { get; }

    /// <summary>The announcement or law that the day rests on.</summary>
    public string Source { get; }

    /// <summary>The day the source was published; null where the day rests on the law alone or the publication date is not known.</summary>
    public LocalDate? PublishedOn { get; }

    /// <summary>The key of the holiday, such as <c>tet</c>, for a holiday or the day in lieu of one.</summary>
    public string? Holiday { get; }

    /// <summary>The other day of a swap, for a swapped day.</summary>
    public LocalDate? SwappedWith { get; }

    /// <summary>Whether the day is an office's own, laid over the days that the State announces.</summary>
    internal bool IsOneOff => Kind is DayKind.Closure or DayKind.Opening;

    internal bool IsOfTheWeek => Kind is DayKind.WeeklyWorkingDay or DayKind.WeeklyDayOff;

    internal bool IsKnownOn(LocalDate? day) => day is null || PublishedOn is null || PublishedOn <= day;

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(AnnouncedDay),
        (nameof(Date), Date), (nameof(Kind), Kind), (nameof(Name), Name), (nameof(Source), Source), (nameof(PublishedOn), PublishedOn),
        (nameof(Holiday), Holiday), (nameof(SwappedWith), SwappedWith));
}
