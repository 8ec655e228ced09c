using CsCheck;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

public class PaymentTests
{
    private static readonly DossierCode Dossier = DossierCode.Parse("000.00.01.H49-260817-0001");
    private static readonly Instant At = Instant.FromUtc(2026, 8, 17, 2, 0);

    private static readonly Gen<PaymentEvent> Events =
        from id in Gen.Int[1, 6]
        from kind in Gen.Int[0, 8]
        from returns in Gen.Int[1, 6]
        from amount in Gen.OneOf(Gen.Long[1, 30_000], Gen.Long[1, 3].Select(fees => fees * 10_000))
        select Event(kind, Key(id), Key(returns), Vnd.Of(amount));

    [Fact]
    public void Apply_SubmittedThenReceived_Succeeds()
    {
        Payment payment = After(new PaymentEvent.Submitted(Key(1), At), Received(2, 20_000));
        Assert.Equal((PaymentState.Succeeded, Vnd.Of(20_000), Vnd.Zero), (payment.State, payment.Held, payment.Overpaid));
        Assert.Equal("000.00.01.H49-260817-0001: Succeeded, 20.000 đ held of 20.000 đ due", payment.ToString());
    }

    [Fact]
    public void Apply_SameEventTwice_TakesTheMoneyOnce()
    {
        Payment payment = After(Received(1, 20_000));
        PaymentDecision.Repeated again = Assert.IsType<PaymentDecision.Repeated>(payment.Record(Received(1, 20_000)));
        Assert.Same(payment, again.Payment);
    }

    [Fact]
    public void Apply_SameKeyOtherBody_IsAConflict() =>
        Assert.Equal(Key(1), Assert.IsType<PaymentDecision.Conflicting>(After(Received(1, 20_000)).Record(Received(1, 30_000))).Key);

    [Fact]
    public void Apply_TwoDifferentSuccesses_IsAnOverpayment()
    {
        Payment payment = After(Received(1, 20_000), Received(2, 20_000));
        Assert.Equal((PaymentState.Succeeded, Vnd.Of(20_000)), (payment.State, payment.Overpaid));
        Payment refunded = Accepted(payment.Record(Refund(3, 2, 20_000)));
        Assert.Equal((PaymentState.Succeeded, Vnd.Zero), (refunded.State, refunded.Overpaid));
        Assert.Equal((Vnd.Of(20_000), Vnd.Zero), (refunded.HeldOf(Key(1)), refunded.HeldOf(Key(2))));
    }

    [Fact]
    public void Apply_SurplusInTwoParts_StaysPaidUntilTheFeeGoesToo()
    {
        Payment payment = After(Received(1, 20_000), Received(2, 20_000), Refund(3, 2, 5_000), Refund(4, 2, 15_000));
        Assert.Equal((PaymentState.Succeeded, Vnd.Of(20_000)), (payment.State, payment.Held));
        Payment part = Accepted(payment.Record(Refund(5, 1, 5_000)));
        Assert.Equal(PaymentState.PartiallyRefunded, part.State);
        Assert.Equal(PaymentState.Refunded, Accepted(part.Record(Refund(6, 1, 15_000))).State);
    }

    [Fact]
    public void Apply_RefundOfSurplusAndAPartOfTheFee_IsRefused()
    {
        Payment payment = After(Received(1, 50_000));
        Assert.Equal(
            "30,000 VND was paid too much: a refund of 40,000 VND would take a part of the fee with it. Give the surplus back first, and the part by a refund of its own.",
            Reason(payment, Refund(2, 1, 40_000)));
        Assert.Equal(PaymentState.Succeeded, Accepted(payment.Record(Refund(2, 1, 30_000))).State);
        Assert.Equal(PaymentState.Refunded, Accepted(payment.Record(Refund(2, 1, 50_000))).State); // all of it is no mistake
    }

    [Theory]
    [InlineData(3, "No money came under 'vnpay:3'; name the event that brought what is given back.")] // no such event
    [InlineData(1, "No money came under 'vnpay:1'; name the event that brought what is given back.")] // an event without money
    public void Apply_RefundOfNoMoney_IsRefused(int returns, string expected) =>
        Assert.Equal(expected, Reason(After(new PaymentEvent.Submitted(Key(1), At), Received(2, 20_000)), Refund(4, returns, 20_000)));

    [Fact]
    public void Refund_WithoutItsMoney_IsRefused() => Assert.Throws<ArgumentException>(() => new PaymentEvent.Refunded(Key(1), At, default, Vnd.Of(1), "x"));

    [Fact]
    public void Apply_LateSuccessAfterExpiry_IsMoneyInHand()
    {
        Payment payment = After(new PaymentEvent.Submitted(Key(1), At), new PaymentEvent.Expired(Key(2), At), Received(3, 20_000));
        Assert.Equal((PaymentState.MoneyInHand, Vnd.Of(20_000)), (payment.State, payment.Held));
        Assert.Equal(PaymentState.Succeeded, Accepted(payment.Record(new PaymentEvent.Applied(Key(4), At, "officer-7", "the dossier is open"))).State);
        Assert.Equal(PaymentState.Refunded, Accepted(payment.Record(Refund(4, 3, 20_000))).State);
    }

    [Fact]
    public void Apply_UnknownThenReceived_IsMoneyInHand() =>
        Assert.Equal(
            PaymentState.MoneyInHand,
            After(new PaymentEvent.Submitted(Key(1), At), new PaymentEvent.Doubted(Key(2), At, "07"), Received(3, 20_000)).State);

    [Fact]
    public void Apply_LessThanDue_IsMoneyInHandAndCannotBeApplied()
    {
        Payment payment = After(Received(1, 5_000));
        Assert.Equal(PaymentState.MoneyInHand, payment.State);
        Assert.Equal(
            "5,000 VND is held and 20,000 VND is due: ask for the rest or give the money back.",
            Assert.IsType<PaymentDecision.Refused>(payment.Record(new PaymentEvent.Applied(Key(2), At, "officer-7", "x"))).Reason.English);
    }

    [Fact]
    public void Apply_RefundsBeyondWhatWasPaid_AreRefused()
    {
        Payment payment = After(Received(1, 20_000), Refund(2, 1, 15_000));
        Assert.Equal("A refund of 5,001 VND is more than the 5,000 VND that is left of 'vnpay:1'. Give back no more than that.", Reason(payment, Refund(3, 1, 5_001)));
        Assert.Equal(
            "A refund of 20,001 VND is more than the 20,000 VND that is left of 'vnpay:1'. Give back no more than that.",
            Reason(After(Received(1, 20_000), Received(2, 30_000)), Refund(3, 1, 20_001)));
    }

    [Fact]
    public void Apply_NotAllowed_SaysWhatIs() =>
        Assert.Equal(
            "The payment is in the state 'paid', in which 'cancel' is not possible. Possible: 'receive the money', 'give back the surplus', 'give back a part', 'give back all'.",
            Assert.IsType<PaymentDecision.Refused>(After(Received(1, 20_000)).Record(new PaymentEvent.Cancelled(Key(2), At))).Reason.English);

    [Fact]
    public void Record_NotAllowed_SaysSoInVietnameseToo()
    {
        PaymentDecision.Refused refused = Assert.IsType<PaymentDecision.Refused>(After(Received(1, 20_000)).Record(new PaymentEvent.Cancelled(Key(2), At)));
        Assert.Equal(
            "Khoản thanh toán đang ở trạng thái 'đã thanh toán' nên chưa thực hiện được việc 'hủy'. Việc có thể làm: 'nhận đủ tiền', 'hoàn tiền nộp thừa', 'hoàn một phần', 'hoàn hết'.",
            refused.Reason.Vietnamese);
        Assert.Equal(PaymentLifecycle.AllowedIn(PaymentState.Succeeded), refused.Allowed);
        Assert.Null(refused.Citation); // the rule of the account, and of no law
    }

    [Fact]
    public void Record_AppliedBeforeTheFeeIsCovered_CitesTheLawThatAsksForAllOfIt()
    {
        PaymentDecision.Refused refused = Assert.IsType<PaymentDecision.Refused>(
            After(Received(1, 5_000)).Record(new PaymentEvent.Applied(Key(2), At, "officer-7", "x")));
        Assert.Equal("Đang giữ 5.000 đ trong khi phải nộp 20.000 đ: hãy yêu cầu nộp phần còn thiếu hoặc hoàn lại tiền.", refused.Reason.Vietnamese);
        Assert.Equal("khoản 1 Điều 15 Luật Phí và lệ phí 97/2015/QH13", refused.Citation?.In(Language.Vietnamese));
    }

    [Fact]
    public void Record_WhateverIsRefused_IsSaidInBothLanguages() =>
        Gen.Select(Events.List[0, 12], Events).Sample((events, next) =>
        {
            Payment payment = Fold(events);
            return payment.Record(next) is not PaymentDecision.Refused refused
                || (refused.Reason.Vietnamese is { Length: > 0 } && refused.Reason.English is { Length: > 0 } && refused.Reason.Vietnamese != refused.Reason.English
                    && refused.Allowed.SequenceEqual(PaymentLifecycle.AllowedIn(payment.State)));
        });

    [Fact]
    public void Replay_TheHistory_IsThePaymentAgain() =>
        Events.List[0, 12].Sample(events =>
        {
            Payment payment = Fold(events);
            Payment again = Payment.Replay(Dossier, Vnd.Of(20_000), payment.History);
            return (again.State, again.Held) == (payment.State, payment.Held) && again.History.SequenceEqual(payment.History);
        });

    [Fact]
    public void Apply_WhatIsRefusedOrTakesAKeyTwice_IsAnError()
    {
        Payment payment = After(Received(1, 20_000));
        Assert.Same(payment, payment.Apply(Received(1, 20_000)));
        Assert.StartsWith(
            "The payment is in the state 'paid', in which 'cancel' is not possible",
            Assert.Throws<ArgumentException>(() => payment.Apply(new PaymentEvent.Cancelled(Key(2), At))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The payment has another event 'vnpay:1'.",
            Assert.Throws<ArgumentException>(() => payment.Apply(Received(1, 30_000))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_Waived_IsNotAPaymentOfNothing()
    {
        Payment payment = After(new PaymentEvent.Waived(Key(1), At, new("Circular 281/2016/TT-BTC", "4")));
        Assert.Equal((PaymentState.Waived, Vnd.Zero, Vnd.Zero), (payment.State, payment.Held, payment.Overpaid));
        Assert.Throws<ArgumentOutOfRangeException>(() => Payment.Open(Dossier, Vnd.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Received(1, 0));
    }

    [Fact]
    public void Event_WithoutAKey_IsRefused() => Assert.Throws<ArgumentException>(() => new PaymentEvent.Submitted(default, At));

    [Fact]
    public void Apply_AnyEvents_HoldsTheBoundsOfMoney() =>
        Events.List[0, 30].Sample(events =>
        {
            Payment payment = Payment.Open(Dossier, Vnd.Of(20_000));
            foreach (PaymentEvent happened in events)
            {
                Payment before = payment;
                payment = payment.Record(happened) is PaymentDecision.Accepted accepted ? accepted.Payment : payment;
                Assert.True(payment.Refunded <= payment.Received && payment.Received >= before.Received);
                Assert.True(payment.State != PaymentState.Succeeded || payment.Held >= payment.Due);
                Assert.True(payment.State != PaymentState.PartiallyRefunded || payment.Held < payment.Due);
                Assert.True(payment.State != PaymentState.Refunded || payment.Held == Vnd.Zero);
            }

            Vnd[] left = [.. payment.History.OfType<PaymentEvent.Received>().Select(money => payment.HeldOf(money.Key))];
            Assert.All(left, money => Assert.True(money >= Vnd.Zero));
            Assert.Equal(payment.Held, left.Aggregate(Vnd.Zero, (sum, money) => sum + money));

            Vnd received = payment.History.OfType<PaymentEvent.Received>().Aggregate(Vnd.Zero, (sum, money) => sum + money.Amount);
            Vnd refunded = payment.History.OfType<PaymentEvent.Refunded>().Aggregate(Vnd.Zero, (sum, money) => sum + money.Amount);
            return (payment.Received, payment.Refunded) == (received, refunded)
                && payment.History.Select(happened => happened.Key).Distinct().Count() == payment.History.Count;
        });

    [Fact]
    public void Apply_EventsThatComeTwiceOrMore_ChangeNothing() =>
        Gen.Select(Events.List[0, 12], Gen.Int[1, 3]).Sample((events, times) =>
        {
            Payment once = Fold(events);
            Payment often = Fold(once.History.SelectMany(happened => Enumerable.Repeat(happened, times)));
            return once.State == often.State && once.Held == often.Held && once.History.SequenceEqual(often.History);
        });

    [Fact]
    public void Apply_ReceivedMoney_IsNeverDropped() =>
        Events.List[0, 12].Sample(events => Fold(events).Record(Received(99, 20_000)) is PaymentDecision.Accepted);

    private static Payment Fold(IEnumerable<PaymentEvent> events) =>
        events.Aggregate(
            Payment.Open(Dossier, Vnd.Of(20_000)),
            (payment, happened) => payment.Record(happened) is PaymentDecision.Accepted accepted ? accepted.Payment : payment);

    private static Payment After(params PaymentEvent[] events) =>
        events.Aggregate(Payment.Open(Dossier, Vnd.Of(20_000)), (payment, happened) => Accepted(payment.Record(happened)));

    private static Payment Accepted(PaymentDecision decision) => Assert.IsType<PaymentDecision.Accepted>(decision).Payment;

    private static PaymentEventKey Key(int id) => PaymentEventKey.Of("vnpay", FormattableString.Invariant($"{id}"));

    private static PaymentEvent.Received Received(int id, long dong) => new(Key(id), At, Vnd.Of(dong), PaymentMethod.LocalGateway);

    private static PaymentEvent.Refunded Refund(int id, int returns, long dong) => new(Key(id), At, Key(returns), Vnd.Of(dong), "generated");

    private static string Reason(Payment payment, PaymentEvent happened) => Assert.IsType<PaymentDecision.Refused>(payment.Record(happened)).Reason.English;

    private static PaymentEvent Event(int kind, PaymentEventKey key, PaymentEventKey returns, Vnd amount) => kind switch
    {
        0 => new PaymentEvent.Submitted(key, At),
        1 => new PaymentEvent.Failed(key, At, "24"),
        2 => new PaymentEvent.Doubted(key, At, "07"),
        3 => new PaymentEvent.Cancelled(key, At),
        4 => new PaymentEvent.Expired(key, At),
        5 => new PaymentEvent.Applied(key, At, "officer-7", "x"),
        6 => new PaymentEvent.Refunded(key, At, returns, amount, "x"),
        _ => new PaymentEvent.Received(key, At, amount, PaymentMethod.BankTransfer),
    };
}
