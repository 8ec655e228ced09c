using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>What a calendar knows of one day: whether it is worked, why, by which source, and how certainly.</summary>
[JsonConverter(typeof(FormConverter<CalendarDay>))]
public sealed record CalendarDay
{
    internal CalendarDay(LocalDate date, DayKind kind, bool isWorkingDay, string name, string source, Certainty certainty)
    {
        Date = date;
        Kind = kind;
        IsWorkingDay = isWorkingDay;
        Name = name;
        Source = source;
        Certainty = certainty;
    }

    internal CalendarDay(AnnouncedDay day, Certainty certainty)
        : this(day.Date, day.Kind, day.Kind is DayKind.SwapWork or DayKind.Opening, day.Name, day.Source, certainty)
    {
        PublishedOn = day.PublishedOn;
        SwappedWith = day.SwappedWith;
        Holiday = day.Holiday;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Why the day is or is not worked.</summary>
    public DayKind Kind { get; }

    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkingDay { get; }

    /// <summary>The name of the holiday, swap, closure or opening in Vietnamese; empty for a day like any other of the week.</summary>
    public string Name { get; }

    /// <summary>The announcement, law or decision that the day rests on, as the table of days has it; for people there is <see cref="SourceIn"/>.</summary>
    public string Source { get; }

    /// <summary>Whether the day is announced or projected from the law.</summary>
    public Certainty Certainty { get; }

    /// <summary>The day the source was published, where it is an announcement whose publication date is known.</summary>
    public LocalDate? PublishedOn { get; internal init; }

    /// <summary>
    /// The key of the holiday, such as <c>tet</c>, for a holiday or the day in lieu of one: what programs compare, where <see cref="Name"/> is for
    /// people.
    /// </summary>
    public string? Holiday { get; internal init; }

    /// <summary>The other day of a swap, for a swapped day.</summary>
    public LocalDate? SwappedWith { get; internal init; }

    /// <summary>The source as an official paper names it: instruments and their numbers, dates as forms write them, and no address of a page.</summary>
    public string SourceIn(Language language) => SourceText.Of(Source, language);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(CalendarDay),
        (nameof(Date), Date), (nameof(Kind), Kind), (nameof(IsWorkingDay), IsWorkingDay), (nameof(Name), Name), (nameof(Source), Source),
        (nameof(Certainty), Certainty), (nameof(PublishedOn), PublishedOn), (nameof(Holiday), Holiday), (nameof(SwappedWith), SwappedWith));
}
