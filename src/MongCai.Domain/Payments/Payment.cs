using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>The payment of the fees of a dossier: a fold over its events.</summary>
/// <remarks>
/// Immutable: <see cref="Record"/> answers with another payment or a "no", and <see cref="Apply"/> gives the payment after an event. Compared by
/// reference. A store that keeps the key of every event
/// unique, and writes event, ledger and receipt in one transaction, takes no money twice.
/// </remarks>
/// <example>
/// <code>
/// Payment payment = Payment.Open(code, Vnd.Of(20_000));
/// payment = payment.Apply(new PaymentEvent.Submitted(PaymentEventKey.Of("desk", "1"), at));
/// payment = payment.Apply(new PaymentEvent.Received(PaymentEventKey.Of("bank", "FT1"), at, Vnd.Of(20_000), PaymentMethod.BankTransfer));
/// Console.WriteLine($"{payment.State}, held {payment.Held}");
/// // Succeeded, held 20.000 đ
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<Payment>))]
[NoJson("store its dossier, its amount due and its History, and apply the events again.")]
public sealed class Payment
{
    private readonly ImmutableDictionary<PaymentEventKey, PaymentEvent> events;
    private readonly ImmutableList<PaymentEvent> history;

    private Payment(
        DossierCode dossier, Vnd due, PaymentState state, Vnd received, Vnd refunded,
        ImmutableDictionary<PaymentEventKey, PaymentEvent> events, ImmutableList<PaymentEvent> history) =>
        (Dossier, Due, State, Received, Refunded, this.events, this.history) = (dossier, due, state, received, refunded, events, history);

    /// <summary>Opens a payment of what is due.</summary>
    /// <exception cref="ArgumentException">
    /// There is no dossier code, or nothing is due: an exemption is <see cref="PaymentEvent.Waived"/> on what was due.
    /// </exception>
    public static Payment Open(DossierCode dossier, Vnd due)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(due, Vnd.Zero);
        return dossier != default
            ? new(dossier, due, PaymentState.Created, Vnd.Zero, Vnd.Zero, ImmutableDictionary<PaymentEventKey, PaymentEvent>.Empty, [])
            : throw new ArgumentException("A payment needs a dossier code.", nameof(dossier));
    }

    /// <summary>Folds the events of one payment, the oldest first.</summary>
    /// <exception cref="ArgumentException">As <see cref="Open"/> and <see cref="Apply"/> say it.</exception>
    public static Payment Replay(DossierCode dossier, Vnd due, IEnumerable<PaymentEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Aggregate(Open(dossier, due), (payment, next) => payment.Apply(next));
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
    public Vnd Overpaid => Held < Due ? Vnd.Zero : Held - Due;

    /// <summary>What is left of the money that an event brought; zero where no <see cref="PaymentEvent.Received"/> has this key.</summary>
    public Vnd HeldOf(PaymentEventKey received) => events.GetValueOrDefault(received) is PaymentEvent.Received money
        ? history.OfType<PaymentEvent.Refunded>().Where(refund => refund.Returns == received).Aggregate(money.Amount, (left, refund) => left - refund.Amount)
        : Vnd.Zero;

    /// <summary>The events in the order in which they were applied.</summary>
    public IReadOnlyList<PaymentEvent> History => history;

    /// <summary>Takes note of an event: once, whatever how often it comes.</summary>
    /// <remarks>
    /// A refund gives back at most what is left of the money that it names. While a paid fee is overpaid, a refund is either
    /// of the surplus, after which the fee is still paid, or of everything that is held; a part of the fee goes back by a
    /// refund of its own, after the surplus.
    /// </remarks>
    public PaymentDecision Record(PaymentEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (events.TryGetValue(happened.Key, out PaymentEvent? known))
        {
            return known == happened ? new PaymentDecision.Repeated(this) : new PaymentDecision.Conflicting(happened.Key);
        }

        PaymentAction action = ActionOf(happened);
        return AmountRefusal(happened) is { } refused ? refused
            : PaymentLifecycle.Next(State, action) is { } next ? new PaymentDecision.Accepted(After(happened, next))
            : Refused(PaymentRefusals.NotAllowed(State, action));
    }

    /// <summary>Gives the payment after one more event; the same payment where the event is there already.</summary>
    /// <exception cref="ArgumentException">Another event has its key, or the payment does not allow it. <see cref="Record"/> gives that as a value.</exception>
    public Payment Apply(PaymentEvent next) => Record(next) switch
    {
        PaymentDecision.Accepted accepted => accepted.Payment,
        PaymentDecision.Repeated => this,
        PaymentDecision.Refused refused => throw new ArgumentException(refused.Reason.English, nameof(next)),
        _ => throw new ArgumentException($"The payment has another event '{next.Key}'. Give each event a key of its own.", nameof(next)),
    };

    /// <summary>Names the dossier, the state and the amounts.</summary>
    public override string ToString() => $"{Dossier}: {State}, {Held} held of {Due} due";

    private PaymentDecision.Refused Refused(BilingualText reason, LegalCitation? citation = null) => new(reason, citation, PaymentLifecycle.AllowedIn(State));

    private PaymentDecision.Refused? AmountRefusal(PaymentEvent happened) => happened switch
    {
        PaymentEvent.Refunded refund => RefundRefusal(refund) is { } reason ? Refused(reason) : null,
        PaymentEvent.Applied when Held < Due => Refused(PaymentRefusals.NotCovered(Held, Due), PaymentRefusals.PaidInFull),
        _ => null,
    };

    private BilingualText? RefundRefusal(PaymentEvent.Refunded refund) => HeldOf(refund.Returns) switch
    {
        _ when events.GetValueOrDefault(refund.Returns) is not PaymentEvent.Received => PaymentRefusals.NoMoneyUnder(refund.Returns),
        Vnd left when refund.Amount > left => PaymentRefusals.MoreThanLeft(refund, left),
        _ when State == PaymentState.Succeeded && Overpaid > Vnd.Zero && refund.Amount > Overpaid
            && refund.Amount < Held => PaymentRefusals.PartOfTheFee(refund.Amount, Overpaid),
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
