using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Every refusal of an event in both languages, what a payment and an event need, and what is overpaid in each state.</summary>
public class PaymentRefusalTests
{
    private static readonly DossierCode Dossier = DossierCode.Parse("000.00.01.H49-260817-0001");
    private static readonly Instant At = Instant.FromUtc(2026, 8, 17, 2, 0);
    private static readonly LegalCitation Law = new("Circular 281/2016/TT-BTC", "4");

    public static TheoryData<PaymentEvent[], PaymentEvent, string, string> Refusals => new()
    {
        {
            [new PaymentEvent.Waived(Key(1), At, Law)], new PaymentEvent.Submitted(Key(2), At),
            "Khoản thanh toán đang ở trạng thái 'được miễn' nên chưa thực hiện được việc 'gửi thanh toán'. Việc có thể làm: 'nhận đủ tiền', 'nhận một phần tiền'.",
            "The payment is in the state 'waived', in which 'send to pay' is not possible. Possible: 'receive the money', 'receive a part'."
        },
        {
            [Received(1, 5_000)], new PaymentEvent.Applied(Key(2), At, "officer-7", "x"),
            "Đang giữ 5.000 đ trong khi phải nộp 20.000 đ: hãy yêu cầu nộp phần còn thiếu hoặc hoàn lại tiền.",
            "5,000 VND is held and 20,000 VND is due: ask for the rest or give the money back."
        },
        {
            [Received(1, 20_000)], Refund(2, 9, 1),
            "Không có khoản tiền nào được ghi dưới mã 'vnpay:9'; hãy nêu mã của lần nhận khoản tiền cần hoàn.",
            "No money came under 'vnpay:9'; name the event that brought what is given back."
        },
        {
            [Received(1, 20_000)], Refund(2, 1, 20_001),
            "Số tiền hoàn 20.001 đ nhiều hơn 20.000 đ còn lại của 'vnpay:1'. Hãy hoàn không quá số còn lại.",
            "A refund of 20,001 VND is more than the 20,000 VND that is left of 'vnpay:1'. Give back no more than that."
        },
        {
            [Received(1, 50_000)], Refund(2, 1, 40_000),
            "Số tiền nộp thừa là 30.000 đ; hoàn 40.000 đ là hoàn cả một phần phí, lệ phí. Hãy hoàn phần nộp thừa trước, rồi hoàn phần phí, lệ phí bằng một lần khác.",
            "30,000 VND was paid too much: a refund of 40,000 VND would take a part of the fee with it. Give the surplus back first, and the part by a refund of its own."
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Record_WhatIsRefused_IsSaidInBothLanguages(PaymentEvent[] events, PaymentEvent next, string vietnamese, string english) =>
        Assert.Equal(new BilingualText(vietnamese, english), Assert.IsType<PaymentDecision.Refused>(After(events).Record(next)).Reason);

    [Fact]
    public void AllowedIn_EveryState_IsNeverNothing() => // so that no refusal ends in an empty list
        Assert.All(Enum.GetValues<PaymentState>(), state => Assert.NotEmpty(PaymentLifecycle.AllowedIn(state)));

    public static TheoryData<PaymentEvent[], long> Surpluses => new()
    {
        { [], 0 },
        { [Received(1, 5_000)], 0 }, // less than is due, and no debt of the office
        { [Received(1, 20_000)], 0 },
        { [Received(1, 20_001)], 1 },
        { [Received(1, 20_000), Refund(2, 1, 5_000)], 0 },
        { [new PaymentEvent.Waived(Key(1), At, Law)], 0 },
        { [new PaymentEvent.Waived(Key(1), At, Law), Received(2, 25_000)], 5_000 },
    };

    [Theory]
    [MemberData(nameof(Surpluses))]
    public void Overpaid_AfterEvents_IsWhatIsHeldBeyondWhatIsDue(PaymentEvent[] events, long expected) =>
        Assert.Equal(Vnd.Of(expected), After(events).Overpaid);

    [Fact]
    public void Open_WithoutADossier_IsRefused() => Assert.Equal(
        "A payment needs a dossier code. (Parameter 'dossier')", Assert.Throws<ArgumentException>(() => Payment.Open(default, Vnd.Of(1))).Message);

    [Fact]
    public void Event_WithoutAKey_SaysWhy()
    {
        Assert.Equal(
            "An event needs a key, or nobody can tell its repetition from another. (Parameter 'Key')",
            Assert.Throws<ArgumentException>(() => new PaymentEvent.Submitted(default, At)).Message);
        Assert.Equal(
            "A refund names the money that it gives back by the key of its arrival. (Parameter 'Returns')",
            Assert.Throws<ArgumentException>(() => new PaymentEvent.Refunded(Key(1), At, default, Vnd.Of(1), "x")).Message);
    }

    [Fact]
    public void Key_OfMoreThan255Characters_IsRefused()
    {
        string longest = new('a', 255);
        Assert.Equal($"{longest}:{longest}", PaymentEventKey.Of(longest, longest).ToString());
        Assert.Equal("source", Assert.Throws<ArgumentOutOfRangeException>(() => PaymentEventKey.Of(longest + "a", "1")).ParamName);
        Assert.Equal(
            "A part of the key has 256 characters, expected 1 to 255. (Parameter 'id')",
            Assert.Throws<ArgumentOutOfRangeException>(() => PaymentEventKey.Of("a", longest + "1")).Message);
    }

    public static TheoryData<Func<string, object>> Texts => new() // half of a character would be another text once it was written
    {
        text => PaymentEventKey.Of("vnpay", text),
        text => PaymentEventKey.Of(text, "1"),
        text => new PaymentEvent.Failed(Key(1), At, text),
        text => new PaymentEvent.Doubted(Key(1), At, text),
        text => new PaymentEvent.Applied(Key(1), At, text, "x"),
        text => new PaymentEvent.Applied(Key(1), At, "officer-7", text),
        text => new PaymentEvent.Refunded(Key(2), At, Key(1), Vnd.Of(1), text),
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_WithHalfOfACharacter_IsRefused(Func<string, object> make)
    {
        Assert.NotNull(make("hết hạn 😀"));
        Assert.Contains("half of a character", Assert.Throws<ArgumentException>(() => make("hết hạn 😀"[..^1])).Message, StringComparison.Ordinal);
    }

    private static Payment After(PaymentEvent[] events) => Payment.Replay(Dossier, Vnd.Of(20_000), events);

    private static PaymentEventKey Key(int id) => PaymentEventKey.Of("vnpay", FormattableString.Invariant($"{id}"));

    private static PaymentEvent.Received Received(int id, long dong) => new(Key(id), At, Vnd.Of(dong), PaymentMethod.LocalGateway);

    private static PaymentEvent.Refunded Refund(int id, int returns, long dong) => new(Key(id), At, Key(returns), Vnd.Of(dong), "generated");
}
