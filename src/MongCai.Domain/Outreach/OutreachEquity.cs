using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Outreach;

/// <summary>How evenly reach or help is spread over groups (<i>mức độ công bằng</i>): by commune, by language, by age.</summary>
/// <remarks>
/// What is too small to be published has no number, and no part in the comparison. No total is given, from which it could be told.
/// Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<OutreachEquity>))]
[NoJson("store the counts of its groups and compare again.")]
public sealed class OutreachEquity
{
    private readonly Dictionary<string, decimal?> perThousand;

    private OutreachEquity(Dictionary<string, decimal?> perThousand) => this.perThousand = perThousand;

    /// <summary>Compares groups.</summary>
    /// <param name="groups">The people reached or helped, of the people of each group.</param>
    /// <param name="rule">What is too small.</param>
    public static OutreachEquity Of(IReadOnlyDictionary<string, Ratio> groups, DisclosureRule rule)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(rule);
        return new(groups.ToDictionary(group => group.Key, group => IsShown(group.Value, rule) ? 10 * group.Value.Percent : null, StringComparer.Ordinal));
    }

    /// <summary>The people reached or helped for each 1,000 of a group, not rounded; null where it has nobody or is too small to be published.</summary>
    public IReadOnlyDictionary<string, decimal?> PerThousand => perThousand.AsReadOnly();

    /// <summary>The smallest of the numbers that are published by the largest, from 0 to 1; null where there are not two, or all are 0.</summary>
    public decimal? SmallestToLargest => perThousand.Values.OfType<decimal>().ToArray() is { Length: > 1 } shown && shown.Max() > 0
        ? shown.Min() / shown.Max()
        : null;

    private static bool IsShown(Ratio group, DisclosureRule rule) =>
        !rule.IsSmall(group.Part) && !rule.IsSmall(group.Whole - group.Part) && !rule.TellsAll(group.Part, group.Whole);
}
