namespace MongCai.Domain.Officers;

/// <summary>The grades of the officers of one unit in one year, within the quota and the caps of a rule.</summary>
public static class UnitGrades
{
    private const decimal WholePercent = 100;

    /// <summary>Settles the grades, in the order of the officers.</summary>
    /// <param name="rule">The rule of the year.</param>
    /// <param name="officers">The officers of the unit.</param>
    /// <param name="unit">The grade of the unit; null where it has none yet, and nothing is capped by it.</param>
    /// <remarks>
    /// Too few months: no grade. Disciplined: not completed. A head is graded no higher than the unit. Of the excellent ones in a group, at most the
    /// quota of those graded good remain, the highest
    /// points first; officers of equal points remain together or not at all, which is our reading, for whom to prefer is for people to decide.
    /// </remarks>
    public static IReadOnlyList<SettledGrade> Settle(EvaluationRule rule, IReadOnlyList<GradeProposal> officers, OfficerGrade? unit = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(officers);
        SettledGrade[] settled = [.. CopiedList.Of(officers, nameof(officers)).Select(officer => One(rule, officer, unit))];
        decimal? quota = unit == OfficerGrade.Excellent ? rule.ExcellentPercentOfExcellentUnit : rule.ExcellentPercent;
        return quota is { } percent ? [.. WithinQuota(settled, percent, rule)] : settled;
    }

    private static SettledGrade One(EvaluationRule rule, GradeProposal officer, OfficerGrade? unit)
    {
        SettledGrade points = new(officer, officer.Score is { } score ? rule.BandOf(score).Grade : null);
        return officer.MonthsWorked < rule.LeastMonths ? points.As(null, GradeReasons.TooFewMonths(officer, rule), rule.MonthsBasis)
            : officer.IsDisciplined ? points.As(OfficerGrade.NotCompleted, GradeReasons.Disciplined, rule.Basis)
            : officer.IsHead && rule.CapsHeads && points.Grade > unit ? points.As(unit, GradeReasons.NotAboveTheUnit(unit.Value), rule.HeadBasis)
            : points;
    }

    private static IEnumerable<SettledGrade> WithinQuota(SettledGrade[] settled, decimal percent, EvaluationRule rule)
    {
        Dictionary<string, decimal> least = settled
            .GroupBy(one => one.Proposal.Group, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => LeastPoints([.. group], percent), StringComparer.Ordinal);
        return settled.Select(one => one.Grade == OfficerGrade.Excellent && one.Proposal.Score < least[one.Proposal.Group]
            ? one.As(OfficerGrade.Good, GradeReasons.OverQuota(percent), rule.QuotaBasis)
            : one);
    }

    /// <summary>The fewest points that still are excellent: those below become good, which makes room for those above.</summary>
    private static decimal LeastPoints(SettledGrade[] group, decimal percent)
    {
        int good = group.Count(one => one.Grade is OfficerGrade.Good or OfficerGrade.Excellent);
        decimal[] points = [.. group.Where(one => one.Grade == OfficerGrade.Excellent).Select(one => one.Proposal.Score ?? 0).OrderDescending()];
        int remaining = points.Length;
        while (remaining > 0 && (WholePercent * remaining > percent * (good - remaining) || PartsEquals(points, remaining)))
        {
            remaining--;
        }

        return remaining == 0 ? decimal.MaxValue : points[remaining - 1];
    }

    /// <summary>Whether to stop after so many would prefer one of two with equal points.</summary>
    private static bool PartsEquals(decimal[] points, int remaining) => remaining < points.Length && points[remaining] == points[remaining - 1];
}
