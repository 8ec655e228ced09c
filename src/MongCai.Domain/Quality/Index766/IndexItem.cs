using System.Text.Json.Serialization;

namespace MongCai.Domain.Quality;

/// <summary>An item of the index (<i>chỉ tiêu thành phần</i>): what it measures and how many points it gives.</summary>
/// <param name="Code">The code, such as <c>DOSSIER_SYNC</c>: the national portal's where it has one.</param>
/// <param name="Group">The group.</param>
/// <param name="Max">The most points; 0 for an item that is only shown.</param>
/// <param name="Target">The rate, above 0 and up to 1, from which on the points are full; below it they are proportional.</param>
/// <param name="PointsWhenEmpty">The points where there was nothing to count, 0 of 0; null where that is no data.</param>
/// <param name="Factor">The code of the item whose rate the rate is multiplied by, or null.</param>
/// <param name="Name">The name.</param>
/// <param name="Definition">The numerator and the denominator.</param>
/// <param name="Source">Where the item stands.</param>
/// <param name="Mark">What of it was not confirmed, to be printed with its points; null where nothing is open.</param>
public sealed record IndexItem(
    [property: JsonRequired] string Code,
    [property: JsonRequired] IndicatorGroup Group,
    [property: JsonRequired] decimal Max,
    [property: JsonRequired] decimal Target,
    decimal? PointsWhenEmpty,
    string? Factor,
    [property: JsonRequired] BilingualText Name,
    [property: JsonRequired] BilingualText Definition,
    [property: JsonRequired] string Source,
    BilingualText? Mark = null)
{
    /// <summary>Writes the code and the most points, as <c>DOSSIER_SYNC (6)</c>.</summary>
    public override string ToString() => Invariant($"{Code} ({Max:0.##})");
}
