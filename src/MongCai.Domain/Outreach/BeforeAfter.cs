using System.Text.Json.Serialization;

namespace MongCai.Domain.Outreach;

/// <summary>A share before and after a campaign (<i>trước và sau</i>), as counts.</summary>
/// <param name="Before">The share before it, such as the dossiers filed online of those received.</param>
/// <param name="After">The share after it.</param>
public readonly record struct BeforeAfter([property: JsonRequired] Ratio Before, [property: JsonRequired] Ratio After)
{
    /// <summary>The change in points of percent, not rounded; null where either has no data.</summary>
    [JsonIgnore]
    public decimal? Points => After.Percent - Before.Percent;

    /// <summary>Pools two groups by adding their counts.</summary>
    public static BeforeAfter operator +(BeforeAfter left, BeforeAfter right) => new(left.Before + right.Before, left.After + right.After);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(BeforeAfter),
        (nameof(Before), Before), (nameof(After), After), (nameof(Points), Points));
}
