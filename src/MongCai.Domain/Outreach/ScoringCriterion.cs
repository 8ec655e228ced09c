using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>A criterion of a table of points (<i>tiêu chí chấm điểm</i>).</summary>
/// <remarks>Immutable. Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<ScoringCriterion>))]
[NoJson("store its code, and find it in its table.")]
public sealed class ScoringCriterion
{
    private readonly (decimal From, decimal Points)[] steps;

    internal ScoringCriterion(
        string code, BilingualText name, ScoringKind kind, decimal max, (decimal From, decimal Points)[] steps, BilingualText evidence, BilingualText source) =>
        (Code, Name, Kind, Max, this.steps, EvidenceNeeded, Source) = (code, name, kind, max, steps, evidence, source);

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }

    /// <summary>How it is measured.</summary>
    public ScoringKind Kind { get; }

    /// <summary>The most points.</summary>
    public decimal Max { get; }

    /// <summary>What is to prove it.</summary>
    public BilingualText EvidenceNeeded { get; }

    /// <summary>Where the criterion and its points were read, and what of them is from memory.</summary>
    public BilingualText Source { get; }

    /// <summary>The points for a figure: those of the highest step that it reaches; none below the lowest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative, or a share of more than 1, or for yes or no another than 1 or 0.</exception>
    public decimal PointsFor(decimal figure)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(figure);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(figure, Kind == ScoringKind.Count ? decimal.MaxValue : 1);
        return Kind == ScoringKind.YesNo && figure is not (0 or 1)
            ? throw new ArgumentOutOfRangeException(nameof(figure), figure, "Expected 1 for yes or 0 for no.")
            : steps.FirstOrDefault(step => figure >= step.From).Points;
    }

    /// <summary>Writes the code and the most points.</summary>
    public override string ToString() => Invariant($"{Code} ({Max:0.##})");
}
