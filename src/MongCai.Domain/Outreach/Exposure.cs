using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>How many people of a population a message met, and how often (<i>mức độ tiếp cận</i>).</summary>
/// <remarks>The default value is of no people, and no figure. Sums are for populations that share nobody.</remarks>
[JsonConverter(typeof(FormConverter<Exposure>))]
public readonly record struct Exposure
{
    private Exposure(long population, long reached, long contacts) => (Population, Reached, Contacts) = (population, reached, contacts);

    /// <summary>An exposure from its counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More are reached than there are, or fewer contacts than people reached, or contacts of nobody.</exception>
    public static Exposure Of(long population, long reached, long contacts)
    {
        _ = Ratio.Of(reached, population);
        ArgumentOutOfRangeException.ThrowIfLessThan(contacts, reached);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(contacts, reached == 0 ? 0 : long.MaxValue);
        return new(population, reached, contacts);
    }

    /// <summary>The people whom the message is for.</summary>
    public long Population { get; }

    /// <summary>Those of them who met it at least once, each counted once.</summary>
    public long Reached { get; }

    /// <summary>How often it was met.</summary>
    public long Contacts { get; }

    /// <summary>Those reached, of the population.</summary>
    public Ratio Reach => Ratio.Of(Reached, Population);

    /// <summary>The contacts of a person reached, not rounded; null where nobody was.</summary>
    public decimal? Frequency => Reached == 0 ? null : (decimal)Contacts / Reached;

    /// <summary>The gross rating points: contacts for 100 people, which is the reach in percent by the frequency; null without a population.</summary>
    public decimal? GrossRatingPoints => Population == 0 ? null : 100m * Contacts / Population;

    /// <summary>Adds the counts of two populations that share nobody.</summary>
    public static Exposure operator +(Exposure left, Exposure right) =>
        new(left.Population + right.Population, left.Reached + right.Reached, left.Contacts + right.Contacts);

    /// <summary>Writes the reach and the contacts.</summary>
    public override string ToString() => Invariant($"{Reach}, {Contacts} contacts");
}
