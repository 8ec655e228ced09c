using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Outreach;

/// <summary>How much more a share rose where a campaign went than where it did not (<i>hiệu quả tuyên truyền</i>), a difference in differences.</summary>
/// <remarks>
/// The shares are those of the tallies of dossiers, by procedure. There is a number only where there are two groups and the procedures are
/// mixed alike in all four counts; else there is a reason. It says that the groups went apart, and causes nothing by itself. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<OutreachEffect>))]
[NoJson("store its strata, which serialise, and weigh again.")]
public sealed class OutreachEffect
{
    private OutreachEffect(EffectStratum[] strata, decimal largestMixDistance, ConfidenceLevel confidence)
    {
        (Covered, Others) = (Pooled(strata, one => one.Covered), Pooled(strata, one => one.Others));
        MixDistance = ProcedureMix.Distance(strata);
        Reason = EffectReasons.WhyNone(Covered, Others, MixDistance, largestMixDistance);
        if (Reason is null)
        {
            Points = Covered.Points - Others.Points;
            (LowPoints, HighPoints) = DifferenceInterval.Of(Covered, Others, confidence);
        }
    }

    /// <summary>Weighs the dossiers of a campaign.</summary>
    /// <param name="strata">The procedures.</param>
    /// <param name="largestMixDistance">How far the mixes of procedures may lie apart, from 0 for the same to 1 for none in common; 0.1 is ours.</param>
    /// <param name="confidence">The level of the interval; 95 % if null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The distance is not from 0 to 1.</exception>
    public static OutreachEffect Of(IEnumerable<EffectStratum> strata, decimal largestMixDistance = 0.1m, ConfidenceLevel? confidence = null)
    {
        ArgumentNullException.ThrowIfNull(strata);
        ArgumentOutOfRangeException.ThrowIfNegative(largestMixDistance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(largestMixDistance, 1);
        return new([.. strata], largestMixDistance, confidence ?? ConfidenceLevel.Percent95);
    }

    /// <summary>The share where the campaign went, over all procedures.</summary>
    public BeforeAfter Covered { get; }

    /// <summary>The share where it did not.</summary>
    public BeforeAfter Others { get; }

    /// <summary>The largest distance between two of the four mixes of procedures, from 0 to 1; null where one has no dossiers.</summary>
    /// <remarks>It is the share of dossiers that would have to be of another procedure for the two to be alike.</remarks>
    public decimal? MixDistance { get; }

    /// <summary>The effect in points of percent, not rounded; null where <see cref="Reason"/> says why.</summary>
    public decimal? Points { get; }

    /// <summary>The lower end of its interval; null without an effect.</summary>
    /// <remarks>Wilson's intervals of the four shares are joined by the squares of their lengths.</remarks>
    public double? LowPoints { get; }

    /// <summary>The upper end.</summary>
    public double? HighPoints { get; }

    /// <summary>Why there is no number; null where there is one.</summary>
    public BilingualText? Reason { get; }

    /// <summary>Writes the effect with its interval, or the reason.</summary>
    public override string ToString() => Points is { } points
        ? Invariant($"{points:0.00} points ({LowPoints:0.00} to {HighPoints:0.00})")
        : $"no data: {Reason}";

    private static BeforeAfter Pooled(EffectStratum[] strata, Func<EffectStratum, BeforeAfter> group) =>
        strata.Aggregate(default(BeforeAfter), (sum, one) => sum + group(one));
}
