using MongCai.Domain;
using MongCai.Domain.Payments;

namespace MongCai.Sdk.Contract;

public sealed partial record PaymentEventResource
{
    /// <summary>Writes what happened.</summary>
    public static PaymentEventResource Of(PaymentEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened switch
        {
            PaymentEvent.Submitted => Of(happened, PaymentEventKind.Submitted),
            PaymentEvent.Received money => Of(happened, PaymentEventKind.Received) with { Amount = money.Amount, Method = OpenCode.Of(money.Method) },
            PaymentEvent.Failed failed => Of(happened, PaymentEventKind.Failed) with { Reason = failed.Reason },
            PaymentEvent.Cancelled => Of(happened, PaymentEventKind.Cancelled),
            PaymentEvent.Expired => Of(happened, PaymentEventKind.Expired),
            PaymentEvent.Doubted doubted => Of(happened, PaymentEventKind.Doubted) with { Reason = doubted.Reason },
            PaymentEvent.Waived waived => Of(happened, PaymentEventKind.Waived) with { Basis = waived.Basis },
            PaymentEvent.Applied applied => Of(happened, PaymentEventKind.Applied) with { Actor = applied.Actor, Reason = applied.Reason },
            PaymentEvent.Refunded refund => Of(happened, PaymentEventKind.Refunded) with
            {
                Amount = refund.Amount,
                Reason = refund.Reason,
                Returns = PaymentEventReference.Of(refund.Returns),
            },
            _ => throw new InvalidOperationException("The events of a payment are a closed set."),
        };
    }

    /// <summary>The event of the domain.</summary>
    /// <exception cref="FormatException">
    /// The kind is not known to this version, the key is empty or too long, an amount is not positive, or a member is missing that the kind needs, or
    /// there that it does not have.
    /// </exception>
    public PaymentEvent ToDomain()
    {
        try
        {
            return ToDomain(PaymentEventKey.Of(Source, Id));
        }
        catch (ArgumentException error)
        {
            throw new FormatException(
                "A payment event has a source and an identifier of 1 to 255 characters each, and an amount of more than 0 where money moved; this one has not.",
                error);
        }
    }

    private static PaymentEventResource Of(PaymentEvent happened, PaymentEventKind kind) =>
        new() { Source = happened.Key.Source, Id = happened.Key.Id, Kind = OpenCode.Of(kind), At = happened.At };

    private PaymentEvent ToDomain(PaymentEventKey key) => Kind.ToDomain() switch
    {
        PaymentEventKind.Submitted when Members is (null, null, null, null, null, null) => new PaymentEvent.Submitted(key, At),
        PaymentEventKind.Received when Members is ({ } amount, { } method, null, null, null, null) =>
            new PaymentEvent.Received(key, At, amount, method.ToDomain()),
        PaymentEventKind.Failed when Members is (null, null, { } reason, null, null, null) => new PaymentEvent.Failed(key, At, reason),
        PaymentEventKind.Cancelled when Members is (null, null, null, null, null, null) => new PaymentEvent.Cancelled(key, At),
        PaymentEventKind.Expired when Members is (null, null, null, null, null, null) => new PaymentEvent.Expired(key, At),
        PaymentEventKind.Doubted when Members is (null, null, { } reason, null, null, null) => new PaymentEvent.Doubted(key, At, reason),
        PaymentEventKind.Waived when Members is (null, null, null, null, { } basis, null) => new PaymentEvent.Waived(key, At, basis),
        PaymentEventKind.Applied when Members is (null, null, { } reason, { } actor, null, null) => new PaymentEvent.Applied(key, At, actor, reason),
        PaymentEventKind.Refunded when Members is ({ } amount, null, { } reason, null, null, { } returns) =>
            new PaymentEvent.Refunded(key, At, returns.ToDomain(), amount, reason),
        PaymentEventKind.Submitted or PaymentEventKind.Received or PaymentEventKind.Failed or PaymentEventKind.Cancelled
            or PaymentEventKind.Expired or PaymentEventKind.Doubted or PaymentEventKind.Waived or PaymentEventKind.Applied or PaymentEventKind.Refunded =>
            throw new FormatException(
                $"A payment event that is {Kind} does not fit its members: Received has 'amount' and 'method', Failed and Doubted have 'reason', Waived has 'basis', Applied has 'actor' and 'reason', Refunded has 'amount', 'reason' and 'returns', and the rest none of them."),
    };

    private (Vnd? Amount, OpenCode<PaymentMethod>? Method, string? Reason, string? Actor, LegalCitation? Basis, PaymentEventReference? Returns) Members =>
        (Amount, Method, Reason, Actor, Basis, Returns);
}
