namespace MongCai.Domain.Outreach;

/// <summary>How differently procedures are mixed in the four groups of an effect.</summary>
internal static class ProcedureMix
{
    private static readonly Func<EffectStratum, long>[] Groups =
        [one => one.Covered.Before.Whole, one => one.Covered.After.Whole, one => one.Others.Before.Whole, one => one.Others.After.Whole];

    /// <summary>The largest of the distances between two groups; null where one is empty.</summary>
    internal static decimal? Distance(EffectStratum[] strata)
    {
        decimal[][] mixes = [.. Groups.Select(group => Shares([.. strata.GroupBy(one => one.Procedure).Select(same => same.Sum(group))]))];
        return Array.Exists(mixes, mix => mix.Length == 0) ? null : mixes.SelectMany(_ => mixes, Between).Max();
    }

    private static decimal[] Shares(long[] counts) => counts.Sum() is > 0 and var all ? [.. counts.Select(count => (decimal)count / all)] : [];

    private static decimal Between(decimal[] one, decimal[] other) => one.Zip(other, (left, right) => Math.Abs(left - right)).Sum() / 2;
}
