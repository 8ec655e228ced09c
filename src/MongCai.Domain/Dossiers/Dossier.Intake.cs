using MongCai.Domain.Deadlines;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <content>The commands of the counter: from filing to acceptance.</content>
public sealed partial class Dossier
{
    /// <summary>Adds components, or records that they are digitized or reused.</summary>
    public Decision AddComponents(EventStamp stamp, IReadOnlyList<Component> components) =>
        Attempt(new DossierEvent.ComponentsAdded(stamp, components));

    /// <summary>Adjusts the content of a dossier that was filed online, by its applicant and until the decision.</summary>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="components">The components as they are from now on; one with the code of an earlier one takes its place.</param>
    /// <param name="note">What is changed, in a sentence; null to say nothing.</param>
    /// <remarks>Decree 118/2025/NĐ-CP Art 21 gives the right and says nothing of the clock, which runs on.</remarks>
    public Decision Adjust(EventStamp stamp, IReadOnlyList<Component> components, string? note = null) =>
        Attempt(new DossierEvent.Adjusted(stamp, components, note), _ => AdjustmentObjection());

    /// <summary>Refuses to accept the dossier, with the reason that form 03 gives.</summary>
    public Decision RefuseIntake(EventStamp stamp, string reason, LegalCitation? basis = null) =>
        Attempt(new DossierEvent.IntakeRefused(stamp, reason, basis));

    /// <summary>
    /// Accepts the dossier and appoints the moment of the result, which the processing time sets, or the time that the office commits itself to where
    /// that is earlier.
    /// </summary>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="calculator">The office's hours and its way of counting.</param>
    /// <param name="hasSlip">False to give no slip, which is allowed for procedures settled on the day.</param>
    /// <remarks>Nothing is appointed where the procedure sets no time, or sets it in words that are not understood.</remarks>
    public Decision Accept(EventStamp stamp, DeadlineCalculator calculator, bool hasSlip = true)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        ArgumentNullException.ThrowIfNull(calculator);
        LocalDateTime? legal = calculator.DueDateOf(Submission.ProcessingTime, stamp.At).Deadline?.DueAt;
        return Accept(Submission.CommittedTime is { } committed
            ? new(stamp, Earlier(calculator.DueDateOf(committed, stamp.At), legal), hasSlip, legal)
            : new(stamp, legal, hasSlip));
    }

    /// <summary>Accepts, decides and returns at once, without a slip, a dossier of a procedure settled on the day.</summary>
    public Decision SettleAtOnce(EventStamp stamp, ResultDocument result, ReturnChannel channel)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Accept(new DossierEvent.Accepted(stamp, HasSlip: false)) switch
        {
            Decision.Accepted accepted => new Decision.Accepted(
                [.. accepted.Events, new DossierEvent.Decided(stamp, result), new DossierEvent.ResultReturned(stamp, channel)]),
            var refused => refused,
        };
    }

    private Objection? AdjustmentObjection() =>
        Regime.OnlineAdjustment is not { Value: true } rule ? new(DossierRefusals.NoAdjustment(Regime), Regime.CitationOf(DossierAction.Adjust))
        : IsOnline ? null
        : new(DossierRefusals.NotOnline, rule.Citation);

    private static LocalDateTime? Earlier(DeadlineOutcome promised, LocalDateTime? legal) =>
        promised.Deadline is { DueAt: var moment } && !(moment >= legal) ? moment : legal;

    private Decision Accept(DossierEvent.Accepted accepted) => Attempt(
        accepted,
        _ => accepted.HasSlip || (Submission.ProcessingTime.Unit == TimeUnit.SameDay && Regime.SlipOnRequest.Value)
            ? null
            : new(DossierRefusals.SlipNeeded, Regime.SlipOnRequest.Citation));
}
