using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What came of recording an event of a payment.</summary>
/// <remarks>A closed set. A refusal holds a list, which it compares by reference.</remarks>
[JsonConverter(typeof(FormConverter<PaymentDecision>))]
[NoJson("act on it, and store the dossier, the amount due and the History of the Payment.")]
public abstract record PaymentDecision
{
    private PaymentDecision()
    {
    }

    /// <summary>The event was appended.</summary>
    /// <param name="Payment">The payment after it.</param>
    [JsonConverter(typeof(FormConverter<Accepted>))]
    public sealed record Accepted(Payment Payment) : PaymentDecision;

    /// <summary>The event was there already, word for word: give the first answer again, and do nothing twice.</summary>
    /// <param name="Payment">The payment, unchanged.</param>
    [JsonConverter(typeof(FormConverter<Repeated>))]
    public sealed record Repeated(Payment Payment) : PaymentDecision;

    /// <summary>Another event has the same key.</summary>
    /// <param name="Key">The key that stands for two things.</param>
    [JsonConverter(typeof(FormConverter<Conflicting>))]
    public sealed record Conflicting(PaymentEventKey Key) : PaymentDecision;

    /// <summary>The state does not allow the event, or money would be given back that is not there to give.</summary>
    /// <param name="Reason">What was found, what is allowed: a sentence in both languages, without personal data.</param>
    /// <param name="Citation">The article that says so; null where it is the rule of the account and not of a law.</param>
    /// <param name="Allowed">What the state of the payment allows.</param>
    [JsonConverter(typeof(FormConverter<Refused>))]
    public sealed record Refused(BilingualText Reason, LegalCitation? Citation, IReadOnlyList<PaymentAction> Allowed) : PaymentDecision
    {
        /// <summary>What the state of the payment allows.</summary>
        public IReadOnlyList<PaymentAction> Allowed { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Allowed);
    }
}
