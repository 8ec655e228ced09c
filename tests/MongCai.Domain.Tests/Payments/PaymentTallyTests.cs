using CsCheck;
using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

public class PaymentTallyTests
{
    private static readonly Gen<PaymentTally> Tallies =
        Gen.Select(
            Gen.Long[0, 3], Gen.Long[0, 50_000], Gen.Enum<PaymentMethod>(), (due, kept, method) => PaymentTally.Of(Vnd.Of(due * 10_000), Vnd.Of(kept), method));

    [Fact]
    public void Rates_OfADay_AreTwoDifferentOnes()
    {
        PaymentTally day = Sum(
            PaymentTally.Of(Vnd.Of(20_000), Vnd.Of(20_000), PaymentMethod.NationalPortal),
            PaymentTally.Of(Vnd.Of(20_000), Vnd.Of(20_000), PaymentMethod.LocalGateway),
            PaymentTally.Of(Vnd.Of(50_000), Vnd.Of(50_000), PaymentMethod.BankTransfer), // cashless, not online
            PaymentTally.Of(Vnd.Of(10_000), Vnd.Of(10_000), PaymentMethod.Cash),
            PaymentTally.Of(Vnd.Of(10_000), Vnd.Zero, PaymentMethod.LocalGateway), // refunded in full: due and not paid
            PaymentTally.Of(Vnd.Zero, Vnd.Zero, PaymentMethod.Cash)); // waived: in neither
        Assert.Equal("cashless 75.00 % (3 of 4), of the amount 90.00 % (90000 of 100000); online 40.00 % (2 of 5)", day.ToString());
    }

    [Theory]
    [InlineData(PaymentMethod.Cash, 0, 0)]
    [InlineData(PaymentMethod.CardTerminal, 1, 0)]
    [InlineData(PaymentMethod.BankTransfer, 1, 0)]
    [InlineData(PaymentMethod.NationalPortal, 1, 1)]
    [InlineData(PaymentMethod.LocalGateway, 1, 1)]
    public void Of_EachMethod_CountsWhereItBelongs(PaymentMethod method, long cashless, long online)
    {
        PaymentTally tally = PaymentTally.Of(Vnd.Of(1), Vnd.Of(1), method);
        Assert.Equal((Ratio.Of(cashless, 1), Ratio.Of(online, 1)), (tally.CashlessByCount, tally.Online));
    }

    [Theory]
    [InlineData(0, 0, 0, 0, 0)] // nothing to pay: nowhere
    [InlineData(0, 5, 0, 0, 0)]
    [InlineData(5, 0, 1, 0, 0)] // not paid, or given back: due and not paid
    [InlineData(5, 3, 1, 1, 3)] // what was kept counts, and not what was due
    public void Of_DueAndKept_CountsWhereItBelongs(long due, long kept, long obliged, long paid, long dong)
    {
        PaymentTally tally = PaymentTally.Of(Vnd.Of(due), Vnd.Of(kept), PaymentMethod.NationalPortal);
        Assert.Equal((Ratio.Of(paid, obliged), Ratio.Of(paid, paid), Ratio.Of(dong, dong)), (tally.Online, tally.CashlessByCount, tally.CashlessByAmount));
    }

    [Theory]
    [InlineData(-1, 0, "due")]
    [InlineData(0, -1, "kept")]
    public void Of_LessThanNothing_IsRefused(long due, long kept, string argument) => Assert.Equal(
        argument, Assert.Throws<ArgumentOutOfRangeException>(() => PaymentTally.Of(Vnd.Of(due), Vnd.Of(kept), PaymentMethod.Cash)).ParamName);

    [Fact]
    public void Sum_InAnySplit_IsTheSame() =>
        Gen.Select(Tallies.Array[0, 20], Gen.Int[0, 20]).Sample((tallies, split) =>
        {
            int at = Math.Min(split, tallies.Length);
            return Sum(tallies) == Sum([.. tallies[at..]]) + Sum([.. tallies[..at]]);
        });

    [Fact]
    public void Online_OfNothing_IsNoData() => Assert.Null(default(PaymentTally).Online.Percent);

    private static PaymentTally Sum(params PaymentTally[] tallies) => tallies.Aggregate(default(PaymentTally), (sum, tally) => sum + tally);
}
