using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>The rule on periodic change of position (<i>định kỳ chuyển đổi vị trí công tác</i>), Decree 59/2019/NĐ-CP Art 36.</summary>
/// <remarks>
/// Each ministry sets the years of its positions; those of justice were not found, and the range of the law is from memory:
/// <see cref="RotationRules.Adding"/> replaces it. Who is excepted (Decree 59/2019/NĐ-CP Art 38) is not looked at.
/// </remarks>
[JsonConverter(typeof(FormConverter<RotationRule>))]
[NoJson("take it from RotationRules by a day.")]
public sealed class RotationRule
{
    internal RotationRule(CsvRow row)
    {
        (ShortestYears, LongestYears, Basis, Unverified) = (row.Count("shortest_years"), row.Count("longest_years"), row.Citation(), row["unverified"]);
        _ = ShortestYears > LongestYears ? throw row.Wrong("the fewest years are more than the most.") : true;
    }

    /// <summary>The fewest years that a ministry may set.</summary>
    public int ShortestYears { get; }

    /// <summary>The most years that a ministry may set.</summary>
    public int LongestYears { get; }

    /// <summary>The article.</summary>
    public LegalCitation Basis { get; }

    /// <summary>What is not verified; empty where all is.</summary>
    public string Unverified { get; }

    /// <summary>The day on which an officer is due to change a position.</summary>
    /// <param name="since">The first day in the position.</param>
    /// <param name="years">The years that the ministry set for it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are not from <see cref="ShortestYears"/> to <see cref="LongestYears"/>.</exception>
    public LocalDate DueOn(LocalDate since, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, ShortestYears);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, LongestYears);
        return since.PlusYears(years);
    }

    /// <summary>Writes <c>2 to 5 years (Decree 59/2019/NĐ-CP Art 36)</c>, with what is not verified.</summary>
    public override string ToString() => Invariant($"{ShortestYears} to {LongestYears} years ({Basis}{(Unverified.Length > 0 ? "; " + Unverified : "")})");
}
