using CsCheck;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

public class ReceiptCounterTests
{
    private static readonly ReceiptSeries Series = ReceiptSeries.Of("EBL01", "26TAA", 2026);
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
        Assert.Contains(
            "needs a series of its own year",
            Assert.Throws<ArgumentException>(() => new ReceiptCounter(Series, 5).Allocate(new LocalDate(2027, 1, 1))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Allocate_AnyInterleavingOfSeries_LeavesNoGap() =>
        Gen.Int[0, 2].List[0, 60].Sample(picks =>
        {
            ReceiptCounter[] store = [.. Enumerable.Range(1, 3).Select(number => new ReceiptCounter(ReceiptSeries.Of("EBL01", $"26TA{"ABC"[number - 1]}", 2026), 0))];
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
    [InlineData("EBL01", "26TAA")]
    [InlineData("EBL02", "26TXY")] // with a printed value
    public void Allocate_SymbolsOfTheCircular_AreRight(string form, string serial) =>
        Assert.IsType<ReceiptAllocation.Allocated>(new ReceiptCounter(ReceiptSeries.Of(form, serial, 2026), 0).Allocate(Today));

    [Theory]
    [InlineData("01BLP0-001", "26TAA", "'01BLP0-001' is not a form symbol of electronic receipts; expected EBL01 or EBL02 (Circular 91/2026/TT-BTC annex II.2).")]
    [InlineData("EBL03", "26TAA", "'EBL03' is not a form symbol")]
    [InlineData("EBL01", "25TAA", "'25TAA' is not a serial symbol of electronic receipts of 2026; expected 26T and two letters of ABCDEGHKLMNPQRSTUVXY, such as 26TAA (Circular 91/2026/TT-BTC annex II.2).")] // the year of the numbers
    [InlineData("EBL01", "26EAA", "'26EAA' is not a serial symbol")]
    [InlineData("EBL01", "26TAF", "'26TAF' is not a serial symbol")] // F, I, J, O, W and Z are none
    [InlineData("EBL01", "26TIA", "'26TIA' is not a serial symbol")]
    [InlineData("EBL01", "26TA", "'26TA' is not a serial symbol")]
    [InlineData("EBL01", "26TAAA", "'26TAAA' is not a serial symbol")]
    public void Allocate_OtherSymbolsFromJuly2026_AreRefusedWithTheWayOut(string form, string serial, string message)
    {
        ReceiptCounter counter = new(ReceiptSeries.Of(form, serial, 2026), 0);
        string said = Assert.Throws<ArgumentException>(() => counter.Allocate(new LocalDate(2026, 7, 1))).Message;
        Assert.StartsWith(message, said, StringComparison.Ordinal);
        Assert.Contains("Open a series with it.", said, StringComparison.Ordinal);
        Assert.IsType<ReceiptAllocation.Allocated>(counter.Allocate(new LocalDate(2026, 6, 30))); // the day before they were free
    }

    [Fact]
    public void Symbols_Refusal_IsInBothLanguages() =>
        Assert.Equal(
            "'BT-26E' không phải ký hiệu biên lai điện tử của năm 2026; cần 26T và hai trong các chữ ABCDEGHKLMNPQRSTUVXY, như 26TAA (Thông tư 91/2026/TT-BTC phụ lục II.2). Hãy mở ký hiệu mới.",
            ReceiptSymbols.On(Today).Refusal(ReceiptSeries.Of("EBL01", "BT-26E", 2026))?.Vietnamese);

    [Fact]
    public void Allocate_AnySerial_IsRightWhereEachOfItsFiveCharactersIs() =>
        Gen.Select(Gen.Int[25, 27], Gen.Char["TE"], Gen.Char['A', 'Z'], Gen.Char['A', 'Z']).Sample((year, mark, first, second) =>
        {
            ReceiptSeries series = ReceiptSeries.Of("EBL01", FormattableString.Invariant($"{year}{mark}{first}{second}"), 2026);
            bool naive = year == 26 && mark == 'T' && !"FIJOWZ".Contains(first, StringComparison.Ordinal)
                && !"FIJOWZ".Contains(second, StringComparison.Ordinal);
            return ReceiptSymbols.On(Today).Refusal(series) is null == naive;
        });

    [Fact]
    public void Allocate_UnderRulesOfTheCallers_TakesTheirSymbols()
    {
        ReceiptRegime own = ReceiptRegime.On(Today) with { Symbols = new("EBL09", "", new("Circular 1", "2")) };
        ReceiptCounter counter = new(ReceiptSeries.Of("EBL09", "ANY", 2026), 0);
        ReceiptNumber number = Assert.IsType<ReceiptAllocation.Allocated>(counter.Allocate(Today, own)).Number;
        ReceiptCollector collector = new("Trung tâm Phục vụ hành chính công", "5700000000", "");
        Assert.Equal(own, ElectronicReceipt.Issue(number, collector, "A", default, Today, own, new ReceiptLine("x", Vnd.Of(1))).Regime);
        Assert.Throws<ArgumentException>(() => ElectronicReceipt.Issue(number, collector, "A", default, Today, new ReceiptLine("x", Vnd.Of(1))));
    }

    [Theory]
    [InlineData("01blp0-001", "BT-26E")]
    [InlineData("", "BT-26E")]
    [InlineData("01BLP0-001", "BT 26E")]
    public void Series_OtherSymbols_AreRefused(string form, string serial) => Assert.Throws<ArgumentException>(() => ReceiptSeries.Of(form, serial, 2026));
}
