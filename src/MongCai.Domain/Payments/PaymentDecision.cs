using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>What came of applying an event to a payment.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Accepted), "accepted")]
[JsonDerivedType(typeof(Repeated), "repeated")]
[JsonDerivedType(typeof(Conflicting), "conflicting")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record PaymentDecision
{
    private PaymentDecision()
    {
    }

    /// <summary>The event was appended.</summary>
    /// <param name="Payment">The payment after it.</param>
    public sealed record Accepted(Payment Payment) : PaymentDecision;

    /// <summary>The event was there already, word for word: give the first answer again, and do nothing twice.</summary>
    /// <param name="Payment">The payment, unchanged.</param>
    public sealed record Repeated(Payment Payment) : PaymentDecision;

    /// <summary>Another event has the same key.</summary>
    /// <param name="Key">The key that stands for two things.</param>
    public sealed record Conflicting(PaymentEventKey Key) : PaymentDecision;

    /// <summary>The state does not allow the event, or money would be given back that is not there to give.</summary>
    /// <param name="Reason">What was found, what is allowed.</param>
    public sealed record Refused(string Reason) : PaymentDecision;
}
