using System.Collections.Frozen;
using MongCai.Domain.Dossiers.Regimes;
using static MongCai.Domain.Dossiers.ActorKind;
using static MongCai.Domain.Dossiers.DossierAction;
using static MongCai.Domain.Dossiers.DossierState;

namespace MongCai.Domain.Dossiers;

/// <summary>The life of a dossier as one table: what is allowed in each state, where it leads and who may do it.</summary>
/// <remarks>
/// Source: Decree 61/2018/NĐ-CP and Decree 118/2025/NĐ-CP, Art 17 to 23, and the national codes of the states of a dossier.
/// What a regime adds to the table, such as limits and terms, is in <see cref="Regime"/>.
/// </remarks>
public static class Lifecycle
{
    private static readonly FrozenDictionary<(DossierState From, DossierAction Action), Move> Moves =
        new Dictionary<(DossierState, DossierAction), Move>
        {
            [(Filed, AddComponents)] = new(Filed, Applicant, OneStopShop, ActorKind.System),
            [(Filed, RequestSupplement)] = new(AwaitingIntakeSupplement, OneStopShop),
            [(Filed, RefuseIntake)] = new(NotAccepted, OneStopShop),
            [(Filed, Accept)] = new(Accepted, OneStopShop),
            [(Filed, Withdraw)] = new(Withdrawn, Applicant, OneStopShop),
            [(AwaitingIntakeSupplement, Supplement)] = new(Filed, Applicant, OneStopShop),
            [(AwaitingIntakeSupplement, RefuseIntake)] = new(NotAccepted, OneStopShop),
            [(AwaitingIntakeSupplement, Withdraw)] = new(Withdrawn, Applicant, OneStopShop),
            [(Accepted, AddComponents)] = new(Accepted, OneStopShop, ActorKind.System),
            [(Accepted, Transfer)] = new(InProcess, OneStopShop, ActorKind.System),
            [(Accepted, Decide)] = new(ResultReady, OneStopShop, CompetentAgency),
            [(Accepted, Withdraw)] = new(Withdrawn, Applicant, OneStopShop),
            [(InProcess, AddComponents)] = new(InProcess, OneStopShop, CompetentAgency, ActorKind.System),
            [(InProcess, Transfer)] = new(InProcess, OneStopShop, CompetentAgency, ActorKind.System),
            [(InProcess, AssignTasks)] = new(InProcess, OneStopShop, CompetentAgency),
            [(InProcess, CompleteTask)] = new(InProcess, CompetentAgency),
            [(InProcess, RequestSupplement)] = new(AwaitingSupplement, CompetentAgency),
            [(InProcess, RequestPayment)] = new(AwaitingPayment, OneStopShop, CompetentAgency),
            [(InProcess, Reappoint)] = new(InProcess, CompetentAgency),
            [(InProcess, Stop)] = new(Stopped, CompetentAgency),
            [(InProcess, Withdraw)] = new(Withdrawn, Applicant, OneStopShop),
            [(InProcess, Decide)] = new(ResultReady, CompetentAgency),
            [(InProcess, Refuse)] = new(ResultReady, CompetentAgency),
            [(AwaitingSupplement, Supplement)] = new(InProcess, Applicant, OneStopShop),
            [(AwaitingSupplement, Close)] = new(Closed, OneStopShop, CompetentAgency, ActorKind.System),
            [(AwaitingSupplement, Withdraw)] = new(Withdrawn, Applicant, OneStopShop),
            [(AwaitingPayment, ConfirmPayment)] = new(InProcess, OneStopShop, ActorKind.System),
            [(AwaitingPayment, Stop)] = new(Stopped, CompetentAgency),
            [(AwaitingPayment, Withdraw)] = new(Withdrawn, Applicant, OneStopShop),
            [(Stopped, Resume)] = new(InProcess, CompetentAgency),
            [(Stopped, Close)] = new(Closed, CompetentAgency),
            [(Stopped, Withdraw)] = new(Withdrawn, Applicant, OneStopShop),
            [(ResultReady, ReturnResult)] = new(Returned, OneStopShop, ActorKind.System),
            [(ResultReady, RequestCorrection)] = new(InCorrection, OneStopShop, CompetentAgency),
            [(Returned, RequestCorrection)] = new(InCorrection, Applicant, OneStopShop, CompetentAgency),
            [(InCorrection, Decide)] = new(ResultReady, CompetentAgency),
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<DossierState, IReadOnlyList<DossierAction>> Allowed =
        Enum.GetValues<DossierState>().ToFrozenDictionary(
            state => state,
            state => (IReadOnlyList<DossierAction>)[.. Enum.GetValues<DossierAction>().Where(action => Allows(state, action))]);

    /// <summary>Says whether a state allows an action.</summary>
    public static bool Allows(DossierState state, DossierAction action) => Moves.ContainsKey((state, action));

    /// <summary>Gives the state that an action leads to.</summary>
    /// <exception cref="InvalidOperationException">The state does not allow the action.</exception>
    public static DossierState Next(DossierState state, DossierAction action) =>
        Moves.TryGetValue((state, action), out Move? move) ? move.To : throw new InvalidOperationException(DossierRefusals.NotAllowed(state, action, AllowedIn(state)).English);

    /// <summary>Lists what a state allows, in the order of <see cref="DossierAction"/>; nothing in most ends.</summary>
    public static IReadOnlyList<DossierAction> AllowedIn(DossierState state) => Allowed[state];

    /// <summary>Lists who may do what a state allows; nobody where it does not allow it.</summary>
    public static IReadOnlyList<ActorKind> ActorsOf(DossierState state, DossierAction action) =>
        Moves.TryGetValue((state, action), out Move? move) ? move.Actors : [];

    /// <summary>Says whether a dossier may rest in a state for ever.</summary>
    public static bool IsEnd(DossierState state) => state is NotAccepted or Closed or Withdrawn or Returned;

    /// <summary>Draws the table as a state diagram of Mermaid.</summary>
    public static string ToMermaid() => StateDiagram.Draw(
        Filed,
        Moves.OrderBy(entry => entry.Key).Select(entry => (entry.Key.From, entry.Value.To, $"{entry.Key.Action} ({string.Join(", ", entry.Value.Actors)})")),
        Enum.GetValues<DossierState>().Where(IsEnd));

    private sealed record Move(DossierState To, params IReadOnlyList<ActorKind> Actors);
}
