using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>A day on which an announcement departs from the week (<i>thông báo nghỉ lễ, Tết</i>), with the source it rests on.</summary>
[JsonConverter(typeof(FormConverter<AnnouncedDay>))]
public sealed record AnnouncedDay
{
    /// <summary>A day as a source announces it.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <param name="kind">
    /// Holiday, compensatory day, swap, closure or opening. <see cref="DayKind.WeeklyWorkingDay"/> and
    /// <see cref="DayKind.WeeklyDayOff"/> take back what earlier announcements say of the day.
    /// </param>
    /// <param name="name">Its name in Vietnamese. The name of a swapped day ends with the ISO date it is swapped with: "Làm bù cho 2026-01-02".</param>
    /// <param name="source">The announcement or law; never empty.</param>
    /// <param name="publishedOn">The day of publication. A day without one counts as known at all times.</param>
    /// <exception cref="ArgumentException">The source or the name is empty, or a swap does not name the day it is swapped with.</exception>
    public AnnouncedDay(LocalDate date, DayKind kind, string name, string source, LocalDate? publishedOn = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        SwappedWith = kind is DayKind.SwapOff or DayKind.SwapWork
            ? SwapName.DateIn(name) ?? throw new ArgumentException(CalendarErrors.SwapWithoutDate(name), nameof(name))
            : null;
        Date = date;
        Kind = kind;
        Name = name;
        Source = source;
        PublishedOn = publishedOn;
    }

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

    /// <summary>The other day of a swap, for a swapped day.</summary>
    public LocalDate? SwappedWith { get; }

    internal bool IsKnownOn(LocalDate? day) => day is null || PublishedOn is null || PublishedOn <= day;
}
