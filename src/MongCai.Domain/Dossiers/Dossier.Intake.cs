using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers.Components;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <content>The commands of the counter: from filing to acceptance.</content>
public sealed partial class Dossier
{
    /// <summary>Adds components, or records that they are digitized or reused.</summary>
    public Decision AddComponents(EventStamp stamp, IReadOnlyList<Component> components) =>
        Attempt(new DossierEvent.ComponentsAdded(stamp, components));

    /// <summary>Refuses to accept the dossier, with the reason that form 03 gives.</summary>
    public Decision RefuseIntake(EventStamp stamp, string reason, LegalCitation? basis = null) =>
        Attempt(new DossierEvent.IntakeRefused(stamp, reason, basis));

    /// <summary>Accepts the dossier and appoints the moment of the result.</summary>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="dueAt">The moment appointed; null where the procedure sets no time.</param>
    /// <param name="hasSlip">False to give no slip, which is allowed for procedures settled on the day.</param>
    public Decision Accept(EventStamp stamp, LocalDateTime? dueAt, bool hasSlip = true) =>
        Attempt(
            new DossierEvent.Accepted(stamp, dueAt, hasSlip),
            _ => hasSlip || IsSameDay && Regime.SlipOnRequest.Value ? null : new(DossierErrors.SlipNeeded, Regime.SlipOnRequest.Citation));

    /// <summary>Accepts, decides and returns at once, without a slip, a dossier of a procedure settled on the day.</summary>
    public Decision SettleAtOnce(EventStamp stamp, ResultDocument result, ReturnChannel channel) =>
        Accept(stamp, dueAt: null, hasSlip: false) is Decision.Accepted accepted
            ? new Decision.Accepted([.. accepted.Events, new DossierEvent.Decided(stamp, result), new DossierEvent.ResultReturned(stamp, channel)])
            : Accept(stamp, dueAt: null, hasSlip: false);

    private bool IsSameDay => Submission.ProcessingTime.Unit == TimeUnit.SameDay;
}
