using MongCai.Domain.Outreach;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Reports;

/// <summary>What a campaign did to the share of dossiers that are filed online.</summary>
public static class OnlineFiling
{
    /// <summary>Compares two periods where the campaign went and where it did not.</summary>
    /// <param name="covered">The dossiers of the localities where it went; kept apart by procedure.</param>
    /// <param name="others">Those of the others.</param>
    /// <param name="before">The period before it.</param>
    /// <param name="after">The period after it.</param>
    /// <param name="largestMixDistance">How far the mixes of procedures may lie apart, from 0 to 1; 0.1 is ours.</param>
    /// <param name="confidence">The level of the interval; 95 % if null.</param>
    /// <exception cref="ArgumentException">A tally does not keep procedures apart, or the periods are not one before the other.</exception>
    public static OutreachEffect Effect(
        DossierTally covered,
        DossierTally others,
        ReportingPeriod before,
        ReportingPeriod after,
        decimal largestMixDistance = 0.1m,
        ConfidenceLevel? confidence = null)
    {
        ArgumentNullException.ThrowIfNull(covered);
        ArgumentNullException.ThrowIfNull(others);
        if (after.First <= before.Last)
        {
            throw new ArgumentException("The periods overlap or are turned round; expected the earlier one first.", nameof(after));
        }

        Dictionary<ProcedureCode, BeforeAfter> near = Shares(covered, before, after);
        Dictionary<ProcedureCode, BeforeAfter> far = Shares(others, before, after);
        return OutreachEffect.Of(
            near.Keys.Union(far.Keys).Order()
                .Select(procedure => new EffectStratum(procedure, near.GetValueOrDefault(procedure), far.GetValueOrDefault(procedure))),
            largestMixDistance,
            confidence);
    }

    private static Dictionary<ProcedureCode, BeforeAfter> Shares(DossierTally tally, ReportingPeriod before, ReportingPeriod after)
    {
        Dictionary<ProcedureCode, Ratio> earlier = Online(tally, before);
        return Online(tally, after).ToDictionary(later => later.Key, later => new BeforeAfter(earlier[later.Key], later.Value));
    }

    /// <summary>The segments are the same in every period; dossiers that state no procedure are one of their own.</summary>
    private static Dictionary<ProcedureCode, Ratio> Online(DossierTally tally, ReportingPeriod period) =>
        tally.By(Dimensions.Procedure, period.First, period.Last).ToDictionary(part => part.Segment.Procedure ?? default, part => Rate.Online.Of(part.Figures));
}
