using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>A step of an evaluation: what was done, by whom and when.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="By">The account of who did it, in the caller's system.</param>
/// <param name="At">The moment, in Vietnamese time.</param>
/// <param name="Score">The points of an assessment, a review or a decision; null for the other steps, or without data.</param>
/// <param name="Reason">Why; required of an appeal and of a reopening.</param>
/// <remarks>The account can tell who a person is: <see cref="ToString"/> shows what was done and when.</remarks>
public sealed record EvaluationStep(
    [property: JsonRequired] EvaluationStepKind Kind, [property: JsonRequired] string By,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime At,
    decimal? Score = null, string? Reason = null)
{
    /// <summary>Shows what was done and when.</summary>
    public override string ToString() => Invariant($"{Kind} {At:uuuu-MM-ddTHH:mm}");
}
