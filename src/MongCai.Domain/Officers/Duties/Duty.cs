using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>A session of an officer at a counter (<i>ca trực</i>).</summary>
/// <param name="Officer">The officer's identifier in the caller's system; never a name.</param>
/// <param name="Counter">The counter.</param>
/// <param name="Day">The day.</param>
/// <param name="Session">The session.</param>
/// <param name="Role">What the officer does.</param>
/// <param name="Hours">The hours of the session, 0 to 12.</param>
/// <param name="Absence">Why the officer is absent; null where the officer is there.</param>
/// <param name="ReplacedBy">Who stands in; null where nobody does.</param>
/// <remarks><see cref="ToString"/> shows counter, day and session.</remarks>
public sealed record Duty(
    [property: JsonRequired] string Officer, [property: JsonRequired] string Counter,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate Day,
    [property: JsonRequired] DutySession Session, [property: JsonRequired] DutyRole Role, decimal Hours,
    Absence? Absence = null, string? ReplacedBy = null)
{
    internal const decimal MostHours = 12;

    /// <summary>The hours of the session, 0 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hours are out of this range.</exception>
    [JsonRequired]
    public decimal Hours { get; init => field = InRange.Of(value, 0, MostHours); } = InRange.Of(Hours, 0, MostHours);

    /// <summary>Who is at the counter: the officer, or who stands in; null where nobody is.</summary>
    [JsonIgnore]
    public string? Present => Absence is null ? Officer : ReplacedBy;

    /// <summary>Shows counter, day and session.</summary>
    public override string ToString() => Invariant($"{Counter} {Day:uuuu-MM-dd} {Session}");
}
