using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>What a working calendar is made from.</summary>
/// <remarks>The defaults make the official calendar of State bodies from 1900 to 2199, as known today.</remarks>
/// <example>
/// <code>
/// WorkingCalendar asKnown = WorkingCalendar.Of(new CalendarRules { KnownOn = new LocalDate(2025, 10, 1) });
/// Console.WriteLine(asKnown.CertaintyOf(new LocalDate(2026, 8, 31)));
/// // Projected
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<CalendarRules>))]
[NoJson("store the names of the tables that it is made of, and make it in code.")]
public sealed record CalendarRules
{
    /// <summary>The name that errors give the calendar.</summary>
    public string Name { get; init; } = "official";

    /// <summary>The working days of the week; <see cref="WeeklyPattern.Official"/> by default.</summary>
    public WeeklyPattern Week { get; init; } = WeeklyPattern.Official;

    /// <summary>The announced days; <see cref="Announcements.Official"/> by default. What they do not announce is projected from the law.</summary>
    public Announcements Announcements { get; init; } = Announcements.Official;

    /// <summary>Takes the calendar as it was known on that day: announcements published and laws adopted later are ignored. Null: all that is known.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>The first year covered; not before 1900, the first of the lunar calendar.</summary>
    public int FirstYear { get; init; } = VietnameseLunarCalendar.FirstYear;

    /// <summary>The last year covered; not after 2199, the last of the lunar calendar.</summary>
    public int LastYear { get; init; } = VietnameseLunarCalendar.LastYear;

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(CalendarRules),
        (nameof(Name), Name), (nameof(Week), Week), (nameof(Announcements), Announcements), (nameof(KnownOn), KnownOn),
        (nameof(FirstYear), FirstYear), (nameof(LastYear), LastYear));
}
