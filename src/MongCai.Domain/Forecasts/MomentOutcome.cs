using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Forecasts;

/// <summary>What was known later of a pending moment.</summary>
/// <remarks>
/// Whether a dossier is overdue is known only once its due moment has passed, of those that ended before it too: the late ones would be
/// missing. How long it lasted is known of pending ones as well, as a time that was not enough.
/// </remarks>
/// <param name="DueIn">The month in which the due moment lies, by which the counts are stored.</param>
/// <param name="IsOverdue">Whether the dossier did not end by its due moment; null while this has not passed.</param>
/// <param name="Observed">The time from the moment to the end, or to the last that is known of a pending one, from zero, measured as the slack.</param>
/// <param name="HasEnded">Whether the dossier ended then; false while it is pending.</param>
public sealed record MomentOutcome(
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<YearMonth>))] YearMonth DueIn,
    bool? IsOverdue,
    Duration Observed,
    [property: JsonRequired] bool HasEnded)
{
    /// <summary>The time that was observed.</summary>
    [JsonRequired, JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Observed { get; init => field = Passed(value); } = Passed(Observed);

    private static Duration Passed(Duration time) =>
        time >= Duration.Zero ? time : throw new ArgumentOutOfRangeException(nameof(time), ForecastErrors.NegativeTime);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(MomentOutcome),
        (nameof(DueIn), DueIn), (nameof(IsOverdue), IsOverdue), (nameof(HasEnded), HasEnded), (nameof(Observed), Observed));
}
