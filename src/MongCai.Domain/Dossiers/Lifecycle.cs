using System.Collections.Frozen;
using static MongCai.Domain.Dossiers.ActorKind;
using static MongCai.Domain.Dossiers.DossierAction;
using static MongCai.Domain.Dossiers.DossierState;

namespace MongCai.Domain.Dossiers;

/// <summary>The life of a dossier as one table: what is allowed in each state, where it leads and who may do it.</summary>
/// <remarks>
/// Source: Decree 61/2018/NĐ-CP and Decree 118/2025/NĐ-CP, Art 17 to 23, and the national codes of the states of a dossier.
/// A dossier that waits for its supplement in vain is closed by the one-stop staff (Decree 118/2025/NĐ-CP Art 19.5). The information system passes on and
/// confirms, and decides nothing (Decree 309/2026/NĐ-CP: machines may warn and classify). What a regime adds to the table, such as limits and terms,
/// is in <see cref="Regime"/>.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(string.Join(", ", Lifecycle.AllowedIn(DossierState.ResultReady)));
/// // ReturnResult, RequestCorrection
/// </code>
/// </example>
public static class Lifecycle
{
    private static readonly FrozenDictionary<DossierAction, Type> Events = new Dictionary<DossierAction, Type>
    {
        [AddComponents] = typeof(DossierEvent.ComponentsAdded),
        [RequestSupplement] = typeof(DossierEvent.SupplementRequested),
        [Supplement] = typeof(DossierEvent.Supplemented),
        [RefuseIntake] = typeof(DossierEvent.IntakeRefused),
        [Accept] = typeof(DossierEvent.Accepted),
        [Transfer] = typeof(DossierEvent.Transferred),
        [AssignTasks] = typeof(DossierEvent.TasksAssigned),
        [CompleteTask] = typeof(DossierEvent.TaskCompleted),
        [RequestPayment] = typeof(DossierEvent.PaymentRequested),
        [ConfirmPayment] = typeof(DossierEvent.PaymentConfirmed),
        [Reappoint] = typeof(DossierEvent.Reappointed),
        [Stop] = typeof(DossierEvent.Stopped),
        [Resume] = typeof(DossierEvent.Resumed),
        [Close] = typeof(DossierEvent.Closed),
        [Withdraw] = typeof(DossierEvent.Withdrawn),
        [Decide] = typeof(DossierEvent.Decided),
        [Refuse] = typeof(DossierEvent.Refused),
        [ReturnResult] = typeof(DossierEvent.ResultReturned),
        [RequestCorrection] = typeof(DossierEvent.CorrectionRequested),
        [Adjust] = typeof(DossierEvent.Adjusted),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Type, DossierAction> Actions = Events.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Every move there is, by state and then by action.</summary>
    /// <remarks>One action of one state leads to two: a stopped dossier goes back to the wait for a payment where one is owed, else into process.</remarks>
    public static IReadOnlyList<LifecycleMove> Moves { get; } = new LifecycleMove[]
    {
        new(Filed, AddComponents, Filed, ActorKind.Applicant, OneStopShop, ActorKind.System),
        new(Filed, RequestSupplement, AwaitingIntakeSupplement, OneStopShop),
        new(Filed, RefuseIntake, NotAccepted, OneStopShop),
        new(Filed, Accept, Accepted, OneStopShop),
        new(Filed, Withdraw, Withdrawn, ActorKind.Applicant, OneStopShop),
        new(Filed, Adjust, Filed, ActorKind.Applicant),
        new(AwaitingIntakeSupplement, Supplement, Filed, ActorKind.Applicant, OneStopShop),
        new(AwaitingIntakeSupplement, RefuseIntake, NotAccepted, OneStopShop),
        new(AwaitingIntakeSupplement, Withdraw, Withdrawn, ActorKind.Applicant, OneStopShop),
        new(AwaitingIntakeSupplement, Adjust, AwaitingIntakeSupplement, ActorKind.Applicant),
        new(Accepted, AddComponents, Accepted, OneStopShop, ActorKind.System),
        new(Accepted, Transfer, InProcess, OneStopShop, ActorKind.System),
        new(Accepted, Decide, ResultReady, OneStopShop, CompetentAgency),
        new(Accepted, Withdraw, Withdrawn, ActorKind.Applicant, OneStopShop),
        new(Accepted, Adjust, Accepted, ActorKind.Applicant),
        new(InProcess, AddComponents, InProcess, OneStopShop, CompetentAgency, ActorKind.System),
        new(InProcess, Transfer, InProcess, OneStopShop, CompetentAgency, ActorKind.System),
        new(InProcess, AssignTasks, InProcess, OneStopShop, CompetentAgency),
        new(InProcess, CompleteTask, InProcess, CompetentAgency),
        new(InProcess, RequestSupplement, AwaitingSupplement, CompetentAgency),
        new(InProcess, RequestPayment, AwaitingPayment, OneStopShop, CompetentAgency),
        new(InProcess, Reappoint, InProcess, CompetentAgency),
        new(InProcess, Stop, Stopped, CompetentAgency),
        new(InProcess, Withdraw, Withdrawn, ActorKind.Applicant, OneStopShop),
        new(InProcess, Adjust, InProcess, ActorKind.Applicant),
        new(InProcess, Decide, ResultReady, CompetentAgency),
        new(InProcess, Refuse, ResultReady, CompetentAgency),
        new(AwaitingSupplement, Supplement, InProcess, ActorKind.Applicant, OneStopShop),
        new(AwaitingSupplement, Close, Closed, OneStopShop),
        new(AwaitingSupplement, Withdraw, Withdrawn, ActorKind.Applicant, OneStopShop),
        new(AwaitingSupplement, Adjust, AwaitingSupplement, ActorKind.Applicant),
        new(AwaitingPayment, ConfirmPayment, InProcess, OneStopShop, ActorKind.System),
        new(AwaitingPayment, Stop, Stopped, CompetentAgency),
        new(AwaitingPayment, Withdraw, Withdrawn, ActorKind.Applicant, OneStopShop),
        new(AwaitingPayment, Adjust, AwaitingPayment, ActorKind.Applicant),
        new(Stopped, ConfirmPayment, Stopped, OneStopShop, ActorKind.System),
        new(Stopped, Resume, InProcess, CompetentAgency),
        new(Stopped, Resume, AwaitingPayment, CompetentAgency),
        new(Stopped, Close, Closed, CompetentAgency),
        new(Stopped, Withdraw, Withdrawn, ActorKind.Applicant, OneStopShop),
        new(Stopped, Adjust, Stopped, ActorKind.Applicant),
        new(ResultReady, ReturnResult, Returned, OneStopShop, ActorKind.System),
        new(ResultReady, RequestCorrection, InCorrection, OneStopShop, CompetentAgency),
        new(Returned, RequestCorrection, InCorrection, ActorKind.Applicant, OneStopShop, CompetentAgency),
        new(InCorrection, Decide, ResultReady, CompetentAgency),
    }.OrderBy(move => (move.From, move.Action, move.To)).ToArray().AsReadOnly();

    private static readonly FrozenDictionary<(DossierState From, DossierAction Action), LifecycleMove[]> Found =
        Moves.GroupBy(move => (move.From, move.Action)).ToFrozenDictionary(moves => moves.Key, moves => moves.ToArray());

    private static readonly FrozenDictionary<DossierState, IReadOnlyList<DossierAction>> Allowed =
        Enum.GetValues<DossierState>().ToFrozenDictionary(
            state => state,
            state => (IReadOnlyList<DossierAction>)[.. Moves.Where(move => move.From == state).Select(move => move.Action).Distinct()]);

    /// <summary>Says whether a state allows an action.</summary>
    public static bool Allows(DossierState state, DossierAction action) => Found.ContainsKey((state, action));

    /// <summary>Gives the state that an action leads to.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="action">What is done.</param>
    /// <param name="isPaymentOwed">
    /// True where a payment was asked for and not confirmed: a stopped dossier that goes on waits for it again. Nothing else depends on it.
    /// </param>
    /// <exception cref="InvalidOperationException">The state does not allow the action.</exception>
    public static DossierState Next(DossierState state, DossierAction action, bool isPaymentOwed = false) =>
        Found.TryGetValue((state, action), out LifecycleMove[]? moves)
            ? moves[isPaymentOwed ? ^1 : 0].To
            : throw new InvalidOperationException(DossierRefusals.NotAllowed(state, action, AllowedIn(state)).English);

    /// <summary>Lists what a state allows, in the order of <see cref="DossierAction"/>; nothing in most ends.</summary>
    public static IReadOnlyList<DossierAction> AllowedIn(DossierState state) => Allowed[state];

    /// <summary>Lists who may do what a state allows; nobody where it does not allow it.</summary>
    public static IReadOnlyList<ActorKind> ActorsOf(DossierState state, DossierAction action) =>
        Found.TryGetValue((state, action), out LifecycleMove[]? moves) ? moves[0].Actors : [];

    /// <summary>Says whether a dossier may rest in a state for ever.</summary>
    public static bool IsEnd(DossierState state) => state is NotAccepted or Closed or Withdrawn or Returned;

    internal static Type EventOf(DossierAction action) => Events[action];

    internal static DossierAction? ActionOf(Type step) => Actions.TryGetValue(step, out DossierAction action) ? action : null;

    /// <summary>Draws the table as a state diagram of Mermaid.</summary>
    public static string ToMermaid() => StateDiagram.Draw(
        Filed,
        Moves.Select(move => (move.From, move.To, $"{move.Action} ({string.Join(", ", move.Actors)})")),
        Enum.GetValues<DossierState>().Where(IsEnd));
}
