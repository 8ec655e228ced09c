using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>How many of each stratum are asked (<i>kế hoạch chọn mẫu</i>), in proportion to its population.</summary>
/// <remarks>
/// Proportional allocation by largest remainder, in whole numbers; of equal remainders the name that sorts first goes first.
/// A stratum below the minimum is raised to it, so that the plan may hold more answers than were asked for.
/// </remarks>
[JsonConverter(typeof(FormConverter<SamplingPlan>))]
[NoJson("store its strata, which serialise.")]
public sealed class SamplingPlan
{
    /// <summary>The fewest answers that the error of a stratum can be reckoned from.</summary>
    public const long FewestWithError = 2;

    private SamplingPlan(PlannedStratum[] strata) => Strata = Array.AsReadOnly(strata);

    /// <summary>Shares out the answers over strata, given by name and population.</summary>
    /// <param name="populations">The strata.</param>
    /// <param name="answers">The answers wanted, such as by <see cref="SampleSize"/>; not more than the populations hold.</param>
    /// <param name="expectedResponse">The share of the invited who are expected to answer, above 0.</param>
    /// <param name="minimum">The fewest answers of a stratum, or all of it where it is smaller.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in its range.</exception>
    public static SamplingPlan Proportional(
        IReadOnlyDictionary<string, long> populations, long answers, Ratio expectedResponse, long minimum = FewestWithError)
    {
        ArgumentNullException.ThrowIfNull(populations);
        long population = populations.Values.Sum(Checked);
        ArgumentOutOfRangeException.ThrowIfNegative(answers);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(answers, population);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(expectedResponse.Part, nameof(expectedResponse));
        ArgumentOutOfRangeException.ThrowIfNegative(minimum);
        KeyValuePair<string, long>[] strata = [.. populations.OrderBy(stratum => stratum.Key, StringComparer.Ordinal)];
        long[] shares = population == 0 ? new long[strata.Length] : Shares(strata, answers, population);
        return new SamplingPlan([.. strata.Zip(shares, (stratum, share) => Planned(stratum, Math.Max(share, minimum), expectedResponse))]);
    }

    /// <summary>The strata by name.</summary>
    public ReadOnlyCollection<PlannedStratum> Strata { get; }

    /// <summary>The answers wanted of all strata.</summary>
    public long Answers => Strata.Sum(stratum => stratum.Answers);

    /// <summary>The invitations to all strata.</summary>
    public long Invitations => Strata.Sum(stratum => stratum.Invitations);

    private static long Checked(long population)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        return population;
    }

    private static long[] Shares(KeyValuePair<string, long>[] strata, long answers, long population)
    {
        (Int128 Whole, Int128 Remainder)[] quotas = [.. strata.Select(stratum => Int128.DivRem((Int128)stratum.Value * answers, population))];
        long[] shares = [.. quotas.Select(quota => (long)quota.Whole)];
        int missing = (int)(answers - shares.Sum());
        foreach (int index in Enumerable.Range(0, strata.Length).OrderByDescending(index => quotas[index].Remainder).Take(missing))
        {
            shares[index]++;
        }

        return shares;
    }

    private static PlannedStratum Planned(KeyValuePair<string, long> stratum, long share, Ratio expectedResponse)
    {
        long answers = Math.Min(share, stratum.Value);
        Int128 invitations = (((Int128)answers * expectedResponse.Whole) + expectedResponse.Part - 1) / expectedResponse.Part;
        return new PlannedStratum(stratum.Key, stratum.Value, answers, (long)Int128.Min(invitations, stratum.Value));
    }
}
