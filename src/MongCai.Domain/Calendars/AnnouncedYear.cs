using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>A year whose days off the State has announced, with the announcement.</summary>
/// <remarks>
/// Said, never inferred from the days: without it the ordinary days of a year stay <see cref="Certainty.Projected"/>, however many of its holidays
/// are given.
/// </remarks>
[JsonConverter(typeof(FormConverter<AnnouncedYear>))]
public sealed record AnnouncedYear
{
    /// <summary>A year as a source announces it.</summary>
    /// <param name="year">The year, from 1900 to 2199.</param>
    /// <param name="source">The announcement; never empty.</param>
    /// <param name="publishedOn">The day of publication. A year without one counts as announced at all times.</param>
    /// <exception cref="ArgumentException">The source is empty, or the year is not covered.</exception>
    public AnnouncedYear(int year, string source, LocalDate? publishedOn = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Year = year is >= VietnameseLunarCalendar.FirstYear and <= VietnameseLunarCalendar.LastYear
            ? year
            : throw new ArgumentOutOfRangeException(nameof(year), CalendarErrors.NoCalendar(Invariant($"The year {year}")));
        Source = source;
        PublishedOn = publishedOn;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The announcement.</summary>
    public string Source { get; }

    /// <summary>The day the announcement was published; null where it is not known.</summary>
    public LocalDate? PublishedOn { get; }

    internal bool IsKnownOn(LocalDate? day) => day is null || PublishedOn is null || PublishedOn <= day;

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(AnnouncedYear),
        (nameof(Year), Year), (nameof(Source), Source), (nameof(PublishedOn), PublishedOn));
}
