using CsCheck;
using MongCai.Domain.Payments.Receipts;
using NodaTime;

namespace MongCai.Domain.Tests.Payments.Receipts;

public class ReceiptCounterTests
{
    private static readonly ReceiptSeries Series = ReceiptSeries.Of("01BLP0-001", "BT-26E", 2026);
    private static readonly LocalDate Today = new(2026, 8, 17);

    [Fact]
    public void Allocate_First_IsOne()
    {
        ReceiptAllocation.Allocated first = Assert.IsType<ReceiptAllocation.Allocated>(new ReceiptCounter(Series, 0).Allocate(Today));
        Assert.Equal((1, "00000001"), (first.Number.Value, first.Number.ToString()));
        Assert.Equal(new ReceiptCounter(Series, 1), first.Next);
    }

    [Theory]
    [InlineData("2026-06-30", 7, "Decree 123/2020/NĐ-CP Art 32")] // the last day of the earlier decree
    [InlineData("2026-07-01", 8, "Decree 254/2026/NĐ-CP Art 23.2")]
    public void Regime_OfADay_LimitsTheDigits(string day, int digits, string basis)
    {
        ReceiptRegime regime = ReceiptRegime.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        Assert.Equal((digits, basis), (regime.LongestNumber, regime.ToString()));
    }

    [Fact]
    public void Allocate_DigitsUsedUp_IsExhausted()
    {
        Assert.IsType<ReceiptAllocation.Exhausted>(new ReceiptCounter(Series, 9_999_999).Allocate(new LocalDate(2026, 6, 30)));
        Assert.IsType<ReceiptAllocation.Allocated>(new ReceiptCounter(Series, 9_999_999).Allocate(Today)); // eight digits by now
        Assert.IsType<ReceiptAllocation.Exhausted>(new ReceiptCounter(Series, 99_999_999).Allocate(Today));
        Assert.IsType<ReceiptAllocation.Exhausted>(new ReceiptCounter(Series, 999).Allocate(Today, ReceiptRegime.On(Today) with { LongestNumber = 3 }));
    }

    [Fact]
    public void Allocate_DayOfAnotherYear_NeedsAnotherSeries() =>
        Assert.Contains("needs a series of its own year", Assert.Throws<ArgumentException>(() => new ReceiptCounter(Series, 5).Allocate(new LocalDate(2027, 1, 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void Allocate_AnyInterleavingOfSeries_LeavesNoGap() =>
        Gen.Int[0, 2].List[0, 60].Sample(picks =>
        {
            ReceiptCounter[] store = [.. Enumerable.Range(1, 3).Select(number => new ReceiptCounter(ReceiptSeries.Of(FormattableString.Invariant($"01BLP0-{number:000}"), "BT-26E", 2026), 0))];
            List<int>[] given = [[], [], []];
            foreach (int pick in picks)
            {
                ReceiptAllocation.Allocated allocated = (ReceiptAllocation.Allocated)store[pick].Allocate(Today);
                given[pick].Add(allocated.Number.Value);
                store[pick] = allocated.Next;
            }

            return given.All(numbers => numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)));
        });

    [Theory]
    [InlineData("01blp0-001", "BT-26E")]
    [InlineData("", "BT-26E")]
    [InlineData("01BLP0-001", "BT 26E")]
    public void Series_OtherSymbols_AreRefused(string form, string serial) => Assert.Throws<ArgumentException>(() => ReceiptSeries.Of(form, serial, 2026));
}
