using MongCai.Cli.EventLogs;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Cli.Conformance;

/// <summary>
/// Follows a case of a log through the lifecycle of a dossier, and goes on after a move that the law does not allow as if it had led where such moves lead.
/// </summary>
/// <remarks>
/// Such a move leaves a state in which the action could end as it is; else it leads to the one end that the action has, or to the one on this
/// side of acceptance. A role is looked at only where the log names it.
/// </remarks>
internal sealed class LifecycleReplay
{
    private readonly LogWords words;
    private readonly LogCase one;
    private readonly Regime? regime;
    private readonly Dictionary<(DossierAction Action, bool IsAccepted), int> done = [];
    private DossierState state = DossierState.Filed;
    private Instant since;
    private bool isAccepted;
    private bool isPaymentOwed;

    private LifecycleReplay(LogCase one, LogWords words)
    {
        (this.one, this.words, since) = (one, words, one.Events[0].At);
        regime = IsBeforeTheRegimes(one) ? null : RegimeTable.Official.For(FiledOn(one));
    }

    /// <summary>Gives the moves of a case that the law does not allow, in their order.</summary>
    internal static IEnumerable<Deviation> Of(LogCase one, LogWords words) => new LifecycleReplay(one, words).Deviations();

    /// <summary>Whether the case was filed before the first regime that is known, so that no article is.</summary>
    internal static bool IsBeforeTheRegimes(LogCase one) => FiledOn(one) < RegimeTable.Official.Regimes[0].InForceFrom;

    private static LocalDate FiledOn(LogCase one) => one.Events[0].At.ToVietnamTime().Date;

    private IEnumerable<Deviation> Deviations()
    {
        bool isFirst = true;
        foreach (LogEvent step in one.Events)
        {
            LogMeaning meaning = words.OfActivity(step.Activity)!.Value;
            if (Wrong(meaning, step, isFirst) is { } deviation)
            {
                yield return deviation;
            }

            Move(meaning, step.At);
            isFirst &= meaning is { IsFiling: false, Action: null };
        }
    }

    private Deviation? Wrong(LogMeaning meaning, LogEvent step, bool isFirst) => meaning switch
    {
        { IsFiling: true } => isFirst ? null : Of(step, null, DeviationKind.FiledTwice, null),
        { Action: not { } } => null,
        { Action: { } action } => isFirst ? Of(step, action, DeviationKind.NotFiledFirst, LawOn(action)) : Wrong(action, step),
    };

    private Deviation? Wrong(DossierAction action, LogEvent step) =>
        !Lifecycle.Allows(state, action) ? Of(step, action, DeviationKind.NotAllowed, LawOn(action))
        : step.Unit.Length > 0 && !MayDo(words.OfRole(step.Unit)!.Value, action) ? Of(step, action, DeviationKind.NotByThem, LawOn(action))
        : Limit(action) is { } limit && done.GetValueOrDefault((action, isAccepted)) >= limit.Value ? Of(step, action, DeviationKind.TooOften, limit.Citation)
        : null;

    private bool MayDo(ActorKind actor, DossierAction action) => Lifecycle.ActorsOf(state, action).Contains(actor);

    private RegimeRule<int>? Limit(DossierAction action) =>
        action == DossierAction.RequestSupplement ? regime?.SupplementsPerStage
        : action == DossierAction.Reappoint ? regime?.Reappointments
        : null;

    private LegalCitation? LawOn(DossierAction action) => regime?.CitationOf(action);

    private Deviation Of(LogEvent step, DossierAction? action, DeviationKind kind, LegalCitation? law) =>
        new(step.Case, state, step.Activity, action, kind, law, step.At - since);

    private void Move(LogMeaning meaning, Instant at)
    {
        if (meaning.Action is not { } action)
        {
            return;
        }

        done[(action, isAccepted)] = done.GetValueOrDefault((action, isAccepted)) + 1;
        DossierState next = Lifecycle.Allows(state, action) ? Lifecycle.Next(state, action, isPaymentOwed) : Usual(action);
        since = next == state ? since : at;
        isAccepted |= action == DossierAction.Accept;
        isPaymentOwed = action == DossierAction.RequestPayment || (isPaymentOwed && action != DossierAction.ConfirmPayment);
        state = next;
    }

    private DossierState Usual(DossierAction action)
    {
        DossierState[] ends =
            [.. Lifecycle.Moves.Where(move => move.Action == action).Select(move => Lifecycle.Next(move.From, action, isPaymentOwed)).Distinct()];
        return ends.Contains(state) ? state : ends.Where(end => IsBeforeAcceptance(end) != isAccepted).DefaultIfEmpty(ends[0]).First();
    }

    private static bool IsBeforeAcceptance(DossierState end) => end is DossierState.Filed or DossierState.AwaitingIntakeSupplement or DossierState.NotAccepted;
}
