using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>The payment of the fees of a dossier: a fold over its events.</summary>
/// <remarks>
/// Immutable: <see cref="Apply"/> gives another payment. Compared by reference. A store that keeps the key of every event
/// unique, and writes event, ledger and receipt in one transaction, takes no money twice.
/// </remarks>
[JsonConverter(typeof(FormConverter<Payment>))]
public sealed class Payment
{
    private readonly ImmutableDictionary<PaymentEventKey, PaymentEvent> events;
    private readonly ImmutableList<PaymentEvent> history;

    private Payment(
        DossierCode dossier, Vnd due, PaymentState state, Vnd received, Vnd refunded,
        ImmutableDictionary<PaymentEventKey, PaymentEvent> events, ImmutableList<PaymentEvent> history) =>
        (Dossier, Due, State, Received, Refunded, this.events, this.history) = (dossier, due, state, received, refunded, events, history);

    /// <summary>Opens a payment of what is due.</summary>
    /// <exception cref="ArgumentException">There is no dossier code, or nothing is due: an exemption is <see cref="PaymentEvent.Waived"/> on what was due.</exception>
    public static Payment Open(DossierCode dossier, Vnd due)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(due, Vnd.Zero);
        return dossier != default
            ? new(dossier, due, PaymentState.Created, Vnd.Zero, Vnd.Zero, ImmutableDictionary<PaymentEventKey, PaymentEvent>.Empty, [])
            : throw new ArgumentException("A payment needs a dossier code.", nameof(dossier));
    }

    /// <summary>The dossier that is paid for.</summary>
    public DossierCode Dossier { get; }

    /// <summary>What is due.</summary>
    public Vnd Due { get; }

    /// <summary>Where the payment stands.</summary>
    public PaymentState State { get; }

    /// <summary>The sum of the money that arrived.</summary>
    public Vnd Received { get; }

    /// <summary>The sum of the money that was given back; never more than was received.</summary>
    public Vnd Refunded { get; }

    /// <summary>What was received and not given back.</summary>
    public Vnd Held => Received - Refunded;

    /// <summary>What is held beyond what is due, as after two different payments; zero where it is not more.</summary>
    public Vnd Overpaid => State is PaymentState.Waived || Held < Due ? Vnd.Zero : Held - Due;

    /// <summary>What is left of the money that an event brought; zero where no <see cref="PaymentEvent.Received"/> has this key.</summary>
    public Vnd HeldOf(PaymentEventKey received) => events.GetValueOrDefault(received) is PaymentEvent.Received money
        ? history.OfType<PaymentEvent.Refunded>().Where(refund => refund.Returns == received).Aggregate(money.Amount, (left, refund) => left - refund.Amount)
        : Vnd.Zero;

    /// <summary>The events in the order in which they were applied.</summary>
    public IReadOnlyList<PaymentEvent> History => history;

    /// <summary>Applies an event: once, whatever how often it comes.</summary>
    /// <remarks>
    /// A refund gives back at most what is left of the money that it names. While a paid fee is overpaid, a refund is either
    /// of the surplus, after which the fee is still paid, or of everything that is held; a part of the fee goes back by a
    /// refund of its own, after the surplus.
    /// </remarks>
    public PaymentDecision Apply(PaymentEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (events.TryGetValue(happened.Key, out PaymentEvent? known))
        {
            return known == happened ? new PaymentDecision.Repeated(this) : new PaymentDecision.Conflicting(happened.Key);
        }

        if (AmountRefusal(happened) is { } reason)
        {
            return new PaymentDecision.Refused(reason);
        }

        PaymentAction action = ActionOf(happened);
        return PaymentLifecycle.Next(State, action) is { } next
            ? new PaymentDecision.Accepted(After(happened, next))
            : new PaymentDecision.Refused($"A payment that is {State} does not allow {action}; it allows {string.Join(", ", PaymentLifecycle.AllowedIn(State))}.");
    }

    /// <summary>Names the dossier, the state and the amounts.</summary>
    public override string ToString() => $"{Dossier}: {State}, {Held} held of {Due} due";

    private string? AmountRefusal(PaymentEvent happened) => happened switch
    {
        PaymentEvent.Refunded refund => RefundRefusal(refund),
        PaymentEvent.Applied when Held < Due => $"{Held} is held and {Due} is due: ask for the rest or give the money back.",
        _ => null,
    };

    private string? RefundRefusal(PaymentEvent.Refunded refund) => HeldOf(refund.Returns) switch
    {
        _ when events.GetValueOrDefault(refund.Returns) is not PaymentEvent.Received => $"No money came under '{refund.Returns}'; name the event that brought what is given back.",
        Vnd left when refund.Amount > left => $"A refund of {refund.Amount} is more than the {left} that is left of '{refund.Returns}'.",
        _ when State == PaymentState.Succeeded && Overpaid > Vnd.Zero && refund.Amount > Overpaid && refund.Amount < Held =>
            $"{Overpaid} was paid too much: a refund of {refund.Amount} would take a part of the fee with it. Give the surplus back first, and the part by a refund of its own.",
        _ => null,
    };

    private Payment After(PaymentEvent happened, PaymentState next) =>
        new(
            Dossier, Due, next,
            Received + (happened is PaymentEvent.Received money ? money.Amount : Vnd.Zero),
            Refunded + (happened is PaymentEvent.Refunded refund ? refund.Amount : Vnd.Zero),
            events.Add(happened.Key, happened),
            history.Add(happened));

    private PaymentAction ActionOf(PaymentEvent happened) => happened switch
    {
        PaymentEvent.Submitted => PaymentAction.Submit,
        PaymentEvent.Received money => Held + money.Amount >= Due ? PaymentAction.Succeed : PaymentAction.PayPart,
        PaymentEvent.Failed => PaymentAction.Fail,
        PaymentEvent.Doubted => PaymentAction.Doubt,
        PaymentEvent.Cancelled => PaymentAction.Cancel,
        PaymentEvent.Expired => PaymentAction.Expire,
        PaymentEvent.Waived => PaymentAction.Waive,
        PaymentEvent.Applied => PaymentAction.Apply,
        PaymentEvent.Refunded refund =>
            refund.Amount == Held ? PaymentAction.RefundAll
            : refund.Amount <= Overpaid ? PaymentAction.RefundSurplus
            : PaymentAction.RefundPart,
        _ => throw new InvalidOperationException("The events of a payment are a closed set."),
    };
}
