using System.Text.Json.Serialization;
using MongCai.Domain.Calendars;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>When and where a procedure was decided and made public (<i>công bố, công khai</i>).</summary>
/// <remarks>Compared by reference.</remarks>
public sealed class Publication
{
    /// <summary>The number of the decision that announces the procedure (<i>quyết định công bố</i>), or empty.</summary>
    public string DecisionNumber { get; init; } = "";

    /// <summary>The identifier that the publishing system gives the decision, opaque, or empty.</summary>
    public string DecisionId { get; init; } = "";

    /// <summary>Who took the decision, or null where it is not stated.</summary>
    public AgencyReference? DecidedBy { get; init; }

    /// <summary>The day of the decision, or null where it is not stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The day on which the instrument that sets the procedure was promulgated, or null where it is not stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? PromulgatedOn { get; init; }

    /// <summary>The day on which the procedure takes effect, or null where it is not stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>The day on which the procedure was made public, or null where it is not stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? PublicOn { get; init; }

    /// <summary>Where it is posted: the notice board of a one-stop shop, a portal.</summary>
    public IReadOnlyList<string> PostedAt { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>
    /// Says whether the decision came early enough before the day of effect, or soon enough after a promulgation by the shortened procedure; null
    /// where a day is not stated.
    /// </summary>
    /// <remarks>The day of the decision is not counted (Civil Code 91/2015/QH13 Art 147.2); the day of effect is.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the days.</exception>
    public bool? IsAnnouncedOnTime(PublicationRule rule, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(calendar);
        return (DecidedOn, rule.IsShortened) switch
        {
            ({ } decided, true) when PromulgatedOn is { } promulgated => decided <= rule.Announcement.LastDayAfter(promulgated, calendar),
            ({ } decided, false) when EffectiveOn is { } effective => rule.Announcement.IsKeptBetween(decided, effective, calendar),
            _ => null,
        };
    }

    /// <summary>Says whether the procedure was public soon enough after the decision; null where a day is not stated.</summary>
    /// <remarks>The day of the decision is not counted; a day off that follows the last working day is too late.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the days.</exception>
    public bool? IsPublicOnTime(PublicationRule rule, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(calendar);
        return DecidedOn is { } decided && PublicOn is { } published
            ? published <= decided || published <= rule.Publicity.LastDayAfter(decided, calendar)
            : null;
    }
}
