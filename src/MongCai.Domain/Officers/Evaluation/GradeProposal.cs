using System.Text.Json.Serialization;

namespace MongCai.Domain.Officers;

/// <summary>What is known of an officer when the grades of a unit are settled.</summary>
/// <param name="Officer">The officer's identifier in the caller's system; never a name.</param>
/// <param name="Group">The group of like work inside which excellent ones are counted (Decree 233/2026/NĐ-CP Art 12.6a).</param>
/// <param name="Score">The points; null without assigned work.</param>
/// <param name="MonthsWorked">How many months of the year were worked, 0 to 12.</param>
/// <param name="IsHead">Whether the officer heads the unit.</param>
/// <param name="IsDisciplined">Whether the officer was disciplined in the year for a fault that counts in no other year.</param>
public sealed record GradeProposal(
    [property: JsonRequired] string Officer, [property: JsonRequired] string Group, [property: JsonRequired] decimal? Score,
    int MonthsWorked = 12, bool IsHead = false, bool IsDisciplined = false)
{
    internal const int MonthsOfYear = 12;

    /// <summary>How many months of the year were worked, 0 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The months are out of this range.</exception>
    public int MonthsWorked { get; init => field = InRange.Of(value, 0, MonthsOfYear); } = InRange.Of(MonthsWorked, 0, MonthsOfYear);

    /// <summary>Writes the group and the points; not whose they are.</summary>
    public override string ToString() => Invariant($"{Group}: {Score:0.##}");
}
