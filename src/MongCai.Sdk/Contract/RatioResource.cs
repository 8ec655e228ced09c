using MongCai.Domain;

namespace MongCai.Sdk.Contract;

/// <summary>A part of a whole as the portal writes it.</summary>
public sealed record RatioResource : PortalModel
{
    /// <summary>The part, a count or đồng.</summary>
    public required long Numerator { get; init; }

    /// <summary>The whole, a count or đồng; 0 where there is no data.</summary>
    public required long Denominator { get; init; }

    /// <summary>Writes a ratio.</summary>
    public static RatioResource Of(Ratio ratio) => new() { Numerator = ratio.Part, Denominator = ratio.Whole };

    /// <summary>The ratio of the domain.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative or more than the whole.</exception>
    public Ratio ToDomain() => Ratio.Of(Numerator, Denominator);
}
