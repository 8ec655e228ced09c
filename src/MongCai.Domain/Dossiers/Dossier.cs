using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>A dossier (<i>hồ sơ</i>) of an administrative procedure: the fold of its events.</summary>
/// <remarks>
/// <para>
/// A command answers with the events that it makes or with a legal "no"; it changes nothing. <see cref="Apply(DossierEvent)"/> gives the
/// dossier after an event. All moments are Vietnamese time.
/// </para>
/// <para>Immutable; safe to share between threads. Dossiers are compared by reference.</para>
/// </remarks>
[JsonConverter(typeof(FormConverter<Dossier>))]
[NoJson("store its Events and replay them with Dossier.Replay, or show what you need of it.")]
public sealed partial class Dossier
{
    private readonly DossierFold fold;
    private readonly RegimeTable regimes;

    private Dossier(in DossierFold fold, IReadOnlyList<DossierEvent> events, RegimeTable regimes)
    {
        this.fold = fold;
        this.regimes = regimes;
        Events = events;
        Regime = regimes.For(fold.FiledAt.Date);
    }

    /// <summary>Folds the events of one dossier, from its filing on.</summary>
    /// <param name="events">The events, the oldest first.</param>
    /// <param name="regimes">The regimes to choose from; <see cref="RegimeTable.Official"/> if null.</param>
    /// <exception cref="ArgumentException">The events do not begin with the filing, go back in time, or do what the lifecycle does not allow.</exception>
    public static Dossier Replay(IEnumerable<DossierEvent> events, RegimeTable? regimes = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        DossierEvent[] all = [.. events];
        if (all is not [DossierEvent.Filed filed, ..])
        {
            throw new ArgumentException("The events of a dossier begin with its filing; these do not.", nameof(events));
        }

        DossierFold fold = new(filed);
        for (int index = 1; index < all.Length; index++)
        {
            Apply(ref fold, all[index], index + 1);
        }

        return new(fold, all.AsReadOnly(), regimes ?? RegimeTable.Official);
    }

    /// <summary>The code of the dossier.</summary>
    public DossierCode Code => Submission.Code;

    /// <summary>What was filed.</summary>
    public Submission Submission => fold.Submission;

    /// <summary>The state after the last event.</summary>
    public DossierState State => fold.State;

    /// <summary>The rules that the day of receipt selects.</summary>
    public Regime Regime { get; }

    /// <summary>All events, the oldest first.</summary>
    public IReadOnlyList<DossierEvent> Events { get; }

    /// <summary>When the dossier was filed.</summary>
    public LocalDateTime FiledAt => fold.FiledAt;

    /// <summary>When it was accepted; null before that.</summary>
    public LocalDateTime? AcceptedAt => fold.AcceptedAt;

    /// <summary>True where a slip was given: procedures settled on the day need none unless the applicant asks.</summary>
    public bool HasSlip => fold.HasSlip;

    /// <summary>When it was first transferred to an agency that settles it; null before that.</summary>
    public LocalDateTime? TransferredAt => fold.TransferredAt;

    /// <summary>The agency that holds the dossier now.</summary>
    public AgencyCode HeldBy => fold.HeldBy;

    /// <summary>The moment appointed on acceptance; null where the procedure sets none.</summary>
    public LocalDateTime? FirstDueAt => fold.FirstDueAt;

    /// <summary>The day appointed on acceptance, to which 24:00 belongs; null where the procedure sets none.</summary>
    public LocalDate? FirstDueOn => FirstDueAt is { } due ? DueDay.Of(due, AcceptedAt!.Value) : null;

    /// <summary>
    /// The moment by which the law asked for the result on acceptance; null where the office commits itself to no time of its own, so that
    /// <see cref="FirstDueAt"/> is that moment.
    /// </summary>
    public LocalDateTime? FirstLegalDueAt => fold.FirstLegalDueAt;

    /// <summary>The day of <see cref="FirstLegalDueAt"/>, to which 24:00 belongs.</summary>
    public LocalDate? FirstLegalDueOn => FirstLegalDueAt is { } due ? DueDay.Of(due, AcceptedAt!.Value) : null;

    /// <summary>The moment appointed now, after supplements, waits and a re-appointment; 24:00 of a day is 00:00 of the next.</summary>
    public LocalDateTime? DueAt => fold.DueAt;

    /// <summary>The day appointed now: in time is who finishes on it. A moment of 24:00 belongs to it (Civil Code 91/2015/QH13 Art 148.6).</summary>
    public LocalDate? DueOn => DueAt is { } due ? DueDay.Of(due, ClockStartedAt ?? FiledAt) : null;

    /// <summary>When the result was first ready; null before that.</summary>
    public LocalDateTime? FinishedAt => fold.FinishedAt;

    /// <summary>When the dossier came to the end in which it is; null while it is in none.</summary>
    public LocalDateTime? EndedAt => fold.EndedAt;

    /// <summary>When the legal clock started: on acceptance, at the competent agency where the regime says so, or again on the supplement.</summary>
    /// <remarks>Source: Decree 118/2025/NĐ-CP Art 19.5 (restart), as amended by Decree 309/2026/NĐ-CP (competent agency).</remarks>
    public LocalDateTime? ClockStartedAt => fold.RestartedAt ?? FirstClockStartedAt;

    /// <summary>The stretches in which the clock did not run: supplements after acceptance, payments awaited, stops.</summary>
    public IReadOnlyList<Suspension> Suspensions => fold.Suspensions;

    /// <summary>How often a supplement was asked for before acceptance.</summary>
    public int IntakeSupplements => fold.IntakeSupplements;

    /// <summary>How often a supplement was asked for after acceptance.</summary>
    public int Supplements => fold.Supplements;

    /// <summary>How often another day was appointed.</summary>
    public int Reappointments => fold.Reappointments;

    /// <summary>The components, each as it was last added.</summary>
    public IReadOnlyList<Component> Components => fold.Components;

    /// <summary>The order in which the agencies work on their tasks.</summary>
    public TaskOrder TaskOrder => fold.TaskOrder;

    /// <summary>The tasks of an inter-agency dossier, those that were done before others were given in front; none for others.</summary>
    public IReadOnlyList<TaskProgress> Tasks => fold.Tasks;

    /// <summary>The result; null before the decision, and where the agency refused.</summary>
    public ResultDocument? Result => fold.Result;

    /// <summary>Why the dossier was not accepted, or why the agency refused to settle it.</summary>
    public string? RefusalReason => fold.RefusalReason;

    /// <summary>How the result was returned; null before that.</summary>
    public ReturnChannel? ReturnedBy => fold.ReturnedBy;

    /// <summary>
    /// What the state, the regime and the way of filing allow, in the order of <see cref="DossierAction"/>; a limit or a term may still refuse it on
    /// its day.
    /// </summary>
    public IReadOnlyList<DossierAction> Allowed =>
    [
        .. Lifecycle.AllowedIn(State)
            .Where(action => action != DossierAction.Adjust || AdjustmentObjection() is null)
            .Where(action => action != DossierAction.ConfirmPayment || fold.IsPaymentOwed),
    ];

    /// <summary>The task that holds the dossier up at a moment: the open one whose turn it is, else the one done latest after its due moment.</summary>
    /// <returns>Null where there are no tasks.</returns>
    public TaskProgress? Bottleneck(LocalDateTime now)
    {
        TaskProgress[] open = [.. Tasks.Where(task => task.DoneAt is null)];
        return open.Length == 0 ? Tasks.MaxBy(task => task.LateBy(now)) : TaskOrder switch
        {
            TaskOrder.Sequence => open[0],
            TaskOrder.Parallel => open.MaxBy(task => task.LateBy(now)),
        };
    }

    /// <summary>Counts what the dossier adds to the rates of digitization and reuse.</summary>
    public Digitization Digitization(DigitizationRules rules) =>
        Dossiers.Digitization.Of(Components, Result is null ? null : Result.File is not null, rules);

    /// <summary>Gives the dossier after one more event.</summary>
    /// <exception cref="ArgumentException">The event goes back in time, or does what the lifecycle does not allow.</exception>
    public Dossier Apply(DossierEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        DossierFold after = fold;
        Apply(ref after, next, Events.Count + 1);
        return new(after, [.. Events, next], regimes);
    }

    /// <summary>Gives the dossier after the events of a decision; the same dossier after a legal "no".</summary>
    public Dossier Apply(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision is Decision.Accepted accepted ? accepted.Events.Aggregate(this, (dossier, next) => dossier.Apply(next)) : this;
    }

    /// <summary>Shows the code and the state, and nothing of the applicant.</summary>
    public override string ToString() => $"{Code}: {State}";

    internal T Last<T>(Func<T, bool>? which = null)
        where T : DossierEvent =>
        Events.OfType<T>().LastOrDefault(which ?? (_ => true)) ?? throw new InvalidOperationException(DossierErrors.NothingToPrint(Code, State));

    internal Dossier Before(DossierEvent step) => Replay(Events.TakeWhile(other => !ReferenceEquals(other, step)), regimes);

    /// <summary>The dossier as it was on acceptance.</summary>
    internal Dossier AsAccepted()
    {
        int accepted = Events.TakeWhile(step => step is not DossierEvent.Accepted).Count();
        return Replay(Events.Take(accepted + 1), regimes);
    }

    private static void Apply(ref DossierFold fold, DossierEvent next, int number)
    {
        if (next.Stamp.At < fold.LastAt)
        {
            throw new ArgumentException(DossierErrors.BackInTime(number, next.Stamp.At, fold.LastAt), nameof(next));
        }

        try
        {
            fold.Apply(next);
        }
        catch (InvalidOperationException error)
        {
            throw new ArgumentException(Invariant($"Event {number}: {error.Message}"), nameof(next), error);
        }
    }

    /// <summary>Answers a command by the table and by a rule of the regime: what nobody may do is told before who may do it.</summary>
    private Decision Attempt(DossierEvent step, Func<DossierAction, Objection?>? rule = null, WorkingCalendar? calendar = null)
    {
        DossierAction action = step.Action!.Value;
        IReadOnlyList<DossierAction> Allowed() => AllowedOn(step.Stamp.At.Date, calendar ?? WorkingCalendar.Official);
        Objection? objection =
            IsBackInTime(step) ? new(DossierRefusals.BackInTime(step.Stamp.At, fold.LastAt), null)
            : !Lifecycle.Allows(State, action) ? new(DossierRefusals.NotAllowed(State, action, Allowed()), Regime.CitationOf(action))
            : rule?.Invoke(action) is { } nobody ? nobody
            : !Lifecycle.ActorsOf(State, action).Contains(step.Stamp.By.Kind)
                ? new(DossierRefusals.NotBy(State, action, step.Stamp.By.Kind), Regime.CitationOf(action))
            : null;
        return objection is { } no ? new Decision.Refused(no.Reason, no.Citation, Allowed()) : new Decision.Accepted([step]);
    }

    private bool IsBackInTime(DossierEvent step) => step.Stamp.At < fold.LastAt;

    private IReadOnlyList<DossierAction> AllowedOn(LocalDate day, WorkingCalendar calendar) =>
        [.. Allowed.Where(action => action switch
        {
            DossierAction.RequestSupplement => SupplementObjection(day, calendar) is null,
            DossierAction.Reappoint => ReappointmentObjection(day) is null,
            DossierAction.Close => ClosingObjection(day, calendar) is null,
            DossierAction.CompleteTask => Tasks.Any(task => task.DoneAt is null),
            DossierAction.AddComponents or DossierAction.Supplement or DossierAction.RefuseIntake or DossierAction.Accept or DossierAction.Transfer
                or DossierAction.AssignTasks or DossierAction.RequestPayment or DossierAction.ConfirmPayment or DossierAction.Stop or DossierAction.Resume
                or DossierAction.Withdraw or DossierAction.Decide or DossierAction.Refuse or DossierAction.ReturnResult
                or DossierAction.RequestCorrection or DossierAction.Adjust => true,
        })];

    private readonly record struct Objection(BilingualText Reason, LegalCitation? Citation);
}
