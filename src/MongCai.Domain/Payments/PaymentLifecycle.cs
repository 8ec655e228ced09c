using System.Collections.Frozen;
using static MongCai.Domain.Payments.PaymentAction;
using static MongCai.Domain.Payments.PaymentState;

namespace MongCai.Domain.Payments;

/// <summary>The moves that a payment may make, in one table.</summary>
/// <remarks>
/// No move leads from an end back to waiting. Money that arrives after an end is never dropped: it is in hand, until a
/// person applies it or gives it back.
/// </remarks>
public static class PaymentLifecycle
{
    private static readonly FrozenDictionary<(PaymentState From, PaymentAction Action), PaymentState> Moves =
        new Dictionary<(PaymentState, PaymentAction), PaymentState>
        {
            [(Created, Submit)] = Pending,
            [(Created, Succeed)] = Succeeded,
            [(Created, PayPart)] = MoneyInHand,
            [(Created, Cancel)] = Cancelled,
            [(Created, Expire)] = Expired,
            [(Created, Waive)] = Waived,
            [(Pending, Succeed)] = Succeeded,
            [(Pending, PayPart)] = MoneyInHand,
            [(Pending, Fail)] = Failed,
            [(Pending, Cancel)] = Cancelled,
            [(Pending, Expire)] = Expired,
            [(Pending, Doubt)] = NeedsReview,
            [(NeedsReview, Succeed)] = MoneyInHand,
            [(NeedsReview, PayPart)] = MoneyInHand,
            [(NeedsReview, Fail)] = Failed,
            [(MoneyInHand, Succeed)] = MoneyInHand,
            [(MoneyInHand, PayPart)] = MoneyInHand,
            [(MoneyInHand, Apply)] = Succeeded,
            [(MoneyInHand, RefundSurplus)] = MoneyInHand,
            [(MoneyInHand, RefundPart)] = MoneyInHand,
            [(MoneyInHand, RefundAll)] = Refunded,
            [(Succeeded, Succeed)] = Succeeded,
            [(Succeeded, RefundSurplus)] = Succeeded,
            [(Succeeded, RefundPart)] = PartiallyRefunded,
            [(Succeeded, RefundAll)] = Refunded,
            [(PartiallyRefunded, Succeed)] = MoneyInHand,
            [(PartiallyRefunded, PayPart)] = MoneyInHand,
            [(PartiallyRefunded, RefundPart)] = PartiallyRefunded,
            [(PartiallyRefunded, RefundAll)] = Refunded,
            [(Failed, Succeed)] = MoneyInHand,
            [(Failed, PayPart)] = MoneyInHand,
            [(Failed, Doubt)] = NeedsReview,
            [(Cancelled, Succeed)] = MoneyInHand,
            [(Cancelled, PayPart)] = MoneyInHand,
            [(Cancelled, Doubt)] = NeedsReview,
            [(Expired, Succeed)] = MoneyInHand,
            [(Expired, PayPart)] = MoneyInHand,
            [(Expired, Doubt)] = NeedsReview,
            [(Waived, Succeed)] = MoneyInHand,
            [(Waived, PayPart)] = MoneyInHand,
            [(Refunded, Succeed)] = MoneyInHand,
            [(Refunded, PayPart)] = MoneyInHand,
        }.ToFrozenDictionary();

    /// <summary>The state that an action leads to; null where the action is not allowed.</summary>
    public static PaymentState? Next(PaymentState state, PaymentAction action) =>
        Moves.TryGetValue((state, action), out PaymentState next) ? next : null;

    /// <summary>The actions that a state allows.</summary>
    public static IReadOnlyList<PaymentAction> AllowedIn(PaymentState state) =>
        [.. Enum.GetValues<PaymentAction>().Where(action => Moves.ContainsKey((state, action)))];

    /// <summary>Draws the table as a Mermaid state diagram.</summary>
    public static string ToMermaid() =>
        StateDiagram.Draw(Created, Moves.OrderBy(move => move.Key).Select(move => (move.Key.From, move.Value, $"{move.Key.Action}")), ends: []);
}
