using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>Something that happened to a payment. Events are appended, and none is edited or taken back.</summary>
/// <remarks>Two events are the same when everything in them is; the same key with another content is an error.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Submitted), "submitted")]
[JsonDerivedType(typeof(Received), "received")]
[JsonDerivedType(typeof(Failed), "failed")]
[JsonDerivedType(typeof(Doubted), "doubted")]
[JsonDerivedType(typeof(Cancelled), "cancelled")]
[JsonDerivedType(typeof(Expired), "expired")]
[JsonDerivedType(typeof(Waived), "waived")]
[JsonDerivedType(typeof(Applied), "applied")]
[JsonDerivedType(typeof(Refunded), "refunded")]
public abstract record PaymentEvent
{
    private PaymentEvent(PaymentEventKey key, Instant at) => (Key, At) = (key, at);

    /// <summary>What makes the event itself.</summary>
    [JsonRequired]
    public PaymentEventKey Key { get; init => field = Given(value, "An event needs a key, or nobody can tell its repetition from another."); }

    /// <summary>When it happened.</summary>
    [JsonRequired, JsonConverter(typeof(IsoConverter<Instant>))]
    public Instant At { get; init; }

    /// <summary>The payer was sent to pay.</summary>
    public sealed record Submitted(PaymentEventKey Key, Instant At) : PaymentEvent(Key, At)
    {
        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(nameof(Submitted), (nameof(Key), Key), (nameof(At), At));
    }

    /// <summary>Money arrived.</summary>
    public sealed record Received : PaymentEvent
    {
        /// <summary>Takes note of money.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The amount is not positive.</exception>
        public Received(PaymentEventKey key, Instant at, Vnd amount, PaymentMethod method)
            : base(key, at) => (Amount, Method) = (amount, method);

        /// <summary>How much.</summary>
        [JsonRequired]
        public Vnd Amount { get; init => field = Positive(value); }

        /// <summary>How it was paid.</summary>
        [JsonRequired]
        public PaymentMethod Method { get; init; }

        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Received),
            (nameof(Key), Key), (nameof(At), At), (nameof(Amount), Amount), (nameof(Method), Method));
    }

    /// <summary>No money moved.</summary>
    /// <param name="Key">What makes the event itself.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Reason">The gateway's code or words.</param>
    public sealed record Failed(PaymentEventKey Key, Instant At, string Reason) : PaymentEvent(Key, At)
    {
        /// <summary>The gateway's code or words.</summary>
        /// <exception cref="ArgumentException">The text holds half of a character.</exception>
        [JsonRequired]
        public string Reason { get; init => field = WholeText.Of(value); } = WholeText.Of(Reason);

        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(nameof(Failed), (nameof(Key), Key), (nameof(At), At), (nameof(Reason), Reason));
    }

    /// <summary>Nobody knows whether money moved.</summary>
    /// <param name="Key">What makes the event itself.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Reason">The gateway's code, or that it did not answer.</param>
    public sealed record Doubted(PaymentEventKey Key, Instant At, string Reason) : PaymentEvent(Key, At)
    {
        /// <summary>The gateway's code, or that it did not answer.</summary>
        /// <exception cref="ArgumentException">The text holds half of a character.</exception>
        [JsonRequired]
        public string Reason { get; init => field = WholeText.Of(value); } = WholeText.Of(Reason);

        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(nameof(Doubted), (nameof(Key), Key), (nameof(At), At), (nameof(Reason), Reason));
    }

    /// <summary>The payment was given up.</summary>
    public sealed record Cancelled(PaymentEventKey Key, Instant At) : PaymentEvent(Key, At)
    {
        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(nameof(Cancelled), (nameof(Key), Key), (nameof(At), At));
    }

    /// <summary>The payment was not made in time.</summary>
    public sealed record Expired(PaymentEventKey Key, Instant At) : PaymentEvent(Key, At)
    {
        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(nameof(Expired), (nameof(Key), Key), (nameof(At), At));
    }

    /// <summary>The payer is exempt.</summary>
    /// <param name="Key">What makes the event itself.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Basis">The rule that exempts.</param>
    public sealed record Waived(PaymentEventKey Key, Instant At, [property: JsonRequired] LegalCitation Basis) : PaymentEvent(Key, At)
    {
        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(nameof(Waived), (nameof(Key), Key), (nameof(At), At), (nameof(Basis), Basis));
    }

    /// <summary>Money in hand was used for the fee.</summary>
    /// <param name="Key">What makes the event itself.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">The code of who decided it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Applied(PaymentEventKey Key, Instant At, string Actor, string Reason) : PaymentEvent(Key, At)
    {
        /// <summary>The code of who decided it.</summary>
        /// <exception cref="ArgumentException">The text holds half of a character.</exception>
        [JsonRequired]
        public string Actor { get; init => field = WholeText.Of(value); } = WholeText.Of(Actor);

        /// <summary>Why.</summary>
        /// <exception cref="ArgumentException">The text holds half of a character.</exception>
        [JsonRequired]
        public string Reason { get; init => field = WholeText.Of(value); } = WholeText.Of(Reason);

        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Applied),
            (nameof(Key), Key), (nameof(At), At), (nameof(Actor), Actor), (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>Money was given back to where it came from: to the source of one <see cref="Received"/>.</summary>
    public sealed record Refunded : PaymentEvent
    {
        /// <summary>Takes note of a refund.</summary>
        /// <exception cref="ArgumentException">It is not said which money is given back.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The amount is not positive.</exception>
        public Refunded(PaymentEventKey key, Instant at, PaymentEventKey returns, Vnd amount, string reason)
            : base(key, at) => (Returns, Amount, Reason) = (returns, amount, reason ?? throw new ArgumentNullException(nameof(reason)));

        /// <summary>The key of the <see cref="Received"/> whose money is given back.</summary>
        [JsonRequired]
        public PaymentEventKey Returns { get; init => field = Given(value, "A refund names the money that it gives back by the key of its arrival."); }

        /// <summary>How much.</summary>
        [JsonRequired]
        public Vnd Amount { get; init => field = Positive(value); }

        /// <summary>Why.</summary>
        /// <exception cref="ArgumentException">The text holds half of a character.</exception>
        [JsonRequired]
        public string Reason { get; init => field = WholeText.Of(value); }

        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Refunded),
            (nameof(Key), Key), (nameof(At), At), (nameof(Returns), Returns), (nameof(Amount), Amount), (nameof(Reason), RecordText.Free(Reason)));
    }

    private static PaymentEventKey Given(PaymentEventKey key, string why, [CallerMemberName] string member = "") =>
        key == default ? throw new ArgumentException(why, member) : key;

    private static Vnd Positive(Vnd amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Vnd.Zero);
        return amount;
    }
}
