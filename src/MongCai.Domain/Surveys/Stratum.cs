using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>One layer of a population (<i>tầng</i>), such as a ward or a field, and what its sample said.</summary>
/// <remarks>The default value is no stratum: its name is null and it holds nobody.</remarks>
[JsonConverter(typeof(FormConverter<Stratum>))]
public readonly record struct Stratum
{
    private Stratum(string name, long population, Ratio sample)
    {
        Name = name;
        Population = population;
        Sample = sample;
    }

    /// <summary>A stratum of a population of known size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sample is larger than the population.</exception>
    public static Stratum Of(string name, long population, Ratio sample)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(population, sample.Whole);
        return new Stratum(name, population, sample);
    }

    /// <summary>Joins strata into one, as is done on purpose where one of them has no answers of its own.</summary>
    /// <remarks>Say so beside the figure: the joined strata are taken as if one sample had been drawn from them together.</remarks>
    public static Stratum Collapse(string name, IEnumerable<Stratum> strata)
    {
        ArgumentNullException.ThrowIfNull(strata);
        return strata.Aggregate(Of(name, 0, default), (sum, next) => Of(name, sum.Population + next.Population, sum.Sample + next.Sample));
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>How many the stratum holds.</summary>
    public long Population { get; }

    /// <summary>The counts that were seen.</summary>
    public Ratio Sample { get; }

    /// <summary>Whether the stratum counts in the population and nobody of it answered.</summary>
    public bool IsUnsampled => Population > 0 && Sample.Whole == 0;

    /// <summary>Writes the stratum as <c>Mong Cai 1: 45 of 50 asked, 1200 in all</c>.</summary>
    public override string ToString() => Invariant($"{Name}: {Sample.Part} of {Sample.Whole} asked, {Population} in all");

    /// <summary>The share seen; 0 where there was no answer.</summary>
    internal double Share => Sample.Whole == 0 ? 0 : (double)Sample.Part / Sample.Whole;

    /// <summary>The unbiased variance of the share, or null where one answer is all that there is of many.</summary>
    internal double? Variance =>
        Sample.Whole == Population ? 0
        : Sample.Whole < 2 ? null
        : (1 - ((double)Sample.Whole / Population)) * Share * (1 - Share) / (Sample.Whole - 1);
}
