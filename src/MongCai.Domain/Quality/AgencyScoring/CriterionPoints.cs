using System.Text.Json.Serialization;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>How often a criterion was given 2, 1 and 0 points: once for each dossier, or once for the agency.</summary>
/// <remarks>
/// The rules are those of Circular 01/2018/TT-VPCP Art 13; the numbers in them are in the file agency-criteria.csv. Points pool by
/// <c>+</c>, in any order. The default value has no data.
/// </remarks>
[JsonConverter(typeof(FormConverter<CriterionPoints>))]
public readonly record struct CriterionPoints
{
    private const int MostPoints = 2;

    private CriterionPoints(long twos, long ones, long zeros) => (Twos, Ones, Zeros) = (twos, ones, zeros);

    /// <summary>Points that were given so often.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static CriterionPoints Of(long twos, long ones, long zeros)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(twos);
        ArgumentOutOfRangeException.ThrowIfNegative(ones);
        ArgumentOutOfRangeException.ThrowIfNegative(zeros);
        return new(twos, ones, zeros);
    }

    /// <summary>Criterion 1 of all dossiers of a period: 2 for those resolved early, 1 on time, 0 overdue. Those without a due day have no data.</summary>
    public static CriterionPoints ForTime(DossierFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new(figures.ResolvedEarly, figures.ResolvedOnTime, figures.ResolvedOverdue);
    }

    /// <summary>Criteria 1 and 2 of one dossier, or of the part of one agency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The dossier has not ended.</exception>
    public static CriterionPoints ForTime(Timeliness timeliness) => Given(PointsOf(timeliness));

    /// <summary>Criterion 3: 2 without contacts, 1 for one, 0 for more; more by the filer's own fault count as one, which is our reading.</summary>
    /// <param name="contacts">How often the filer had to be contacted.</param>
    /// <param name="isOwnFault">True where the filer caused those beyond one.</param>
    public static CriterionPoints ForContacts(int contacts, bool isOwnFault)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(contacts);
        return Given(AtMost(AgencyCriterion.Contacts, isOwnFault ? Math.Min(contacts, 1) : contacts));
    }

    /// <summary>Criterion 4: 2 where no agency had to be contacted, 1 where only one, 0 where more.</summary>
    /// <param name="agencies">The agencies, those visited in a field check that the law requires left out.</param>
    public static CriterionPoints ForAgenciesContacted(int agencies)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(agencies);
        return Given(AtMost(AgencyCriterion.AgenciesContacted, agencies));
    }

    /// <summary>Criterion 5: 2 for a model unit that resolves enough procedures on the spot, 1 where all are received at the one-stop shop.</summary>
    /// <param name="isModelUnit">Whether the shop is a model unit.</param>
    /// <param name="onTheSpot">The procedures resolved on the spot, of those of the agency.</param>
    /// <param name="received">The procedures received at the one-stop shop, of those eligible.</param>
    public static CriterionPoints ForOrganisation(bool isModelUnit, Ratio onTheSpot, Ratio received)
    {
        CriterionRule rule = AgencyCriteria.Rule(AgencyCriterion.Organisation);
        return Given(isModelUnit && Reaches(onTheSpot, rule.TwoFrom) ? MostPoints : Reaches(received, rule.OneFrom) ? 1 : 0);
    }

    /// <summary>Criterion 6: 2 where procedures are posted and electronic, correct, complete and in time; 1 where one of the two; 0 otherwise.</summary>
    public static CriterionPoints ForPublicity(bool isPosted, bool isElectronic) => Given((isPosted ? 1 : 0) + (isElectronic ? 1 : 0));

    /// <summary>Criterion 7: 2 for a dossier resolved early without a confirmed complaint about conduct, 1 on time without one, 0 otherwise.</summary>
    /// <param name="timeliness">How the dossier stood when it ended.</param>
    /// <param name="hasConfirmedComplaint">Whether a complaint was found true; others are ignored.</param>
    public static CriterionPoints ForAttitude(Timeliness timeliness, bool hasConfirmedComplaint) =>
        Given(hasConfirmedComplaint ? 0 : PointsOf(timeliness));

    /// <summary>Criterion 8: 2 where no feedback came or all was handled on time, 1 from 90 % on; 0 below, and where any was prolonged.</summary>
    /// <exception cref="ArgumentException">Some was prolonged where none came.</exception>
    public static CriterionPoints ForFeedback(Ratio onTime, bool isAnyProlonged)
    {
        if (isAnyProlonged && onTime.Whole == 0)
        {
            throw new ArgumentException(QualityErrors.NothingToProlong, nameof(isAnyProlonged));
        }

        CriterionRule rule = AgencyCriteria.Rule(AgencyCriterion.Feedback);
        return Given(
            onTime.Whole == 0 ? MostPoints
            : isAnyProlonged ? 0
            : Reaches(onTime, rule.TwoFrom) ? MostPoints
            : Reaches(onTime, rule.OneFrom) ? 1
            : 0);
    }

    /// <summary>
    /// Criterion 9: 2 from 20 % of the procedures and 30 % of the dossiers online on, 1 from 15 % of the dossiers on; 0 otherwise, where no
    /// procedure is at these levels, and where any dossier is unresolved or overdue.
    /// </summary>
    /// <param name="procedures">The procedures at levels 3 and 4, of those of the agency.</param>
    /// <param name="dossiers">The dossiers filed online, of those of these procedures.</param>
    /// <param name="isAnyOverdue">Whether an online dossier is unresolved after its due day, or was resolved after it.</param>
    public static CriterionPoints ForOnlineServices(Ratio procedures, Ratio dossiers, bool isAnyOverdue)
    {
        CriterionRule rule = AgencyCriteria.Rule(AgencyCriterion.OnlineServices);
        return Given(
            isAnyOverdue || procedures.Part == 0 ? 0
            : Reaches(procedures, rule.ProceduresFrom) && Reaches(dossiers, rule.TwoFrom) ? MostPoints
            : Reaches(dossiers, rule.OneFrom) ? 1
            : 0);
    }

    /// <summary>How often 2 points were given.</summary>
    public long Twos { get; }

    /// <summary>How often 1 point was given.</summary>
    public long Ones { get; }

    /// <summary>How often none was given.</summary>
    public long Zeros { get; }

    /// <summary>The average, rounded to one decimal as Circular 01/2018/TT-VPCP Art 15.1 has it, half away from zero; null without data.</summary>
    public decimal? Average => Twos + Ones + Zeros is > 0 and long count
        ? Math.Round((decimal)((MostPoints * Twos) + Ones) / count, 1, MidpointRounding.AwayFromZero)
        : null;

    /// <summary>Pools the points of other dossiers.</summary>
    public static CriterionPoints operator +(CriterionPoints left, CriterionPoints right) =>
        new(left.Twos + right.Twos, left.Ones + right.Ones, left.Zeros + right.Zeros);

    /// <summary>Writes the average and what it comes from, as <c>1.8 (9 × 2, 0 × 1, 1 × 0)</c>.</summary>
    public override string ToString() => Average is { } average ? Invariant($"{average:0.0} ({Twos} × 2, {Ones} × 1, {Zeros} × 0)") : "no data";

    private static CriterionPoints Given(int points) => new(points == MostPoints ? 1 : 0, points == 1 ? 1 : 0, points == 0 ? 1 : 0);

    private static int PointsOf(Timeliness timeliness) => timeliness switch
    {
        Timeliness.Early => MostPoints,
        Timeliness.OnTime => 1,
        Timeliness.Overdue => 0,
        Timeliness.InTimeSoFar or Timeliness.DueSoon or Timeliness.OverdueSoFar =>
            throw new ArgumentOutOfRangeException(nameof(timeliness), QualityErrors.NotAnEnd),
    };

    private static int AtMost(AgencyCriterion criterion, int number)
    {
        CriterionRule rule = AgencyCriteria.Rule(criterion);
        return number <= rule.TwoFrom ? MostPoints : number <= rule.OneFrom ? 1 : 0;
    }

    private static bool Reaches(Ratio ratio, decimal share) => ratio.Whole > 0 && ratio.Part >= share * ratio.Whole;
}
