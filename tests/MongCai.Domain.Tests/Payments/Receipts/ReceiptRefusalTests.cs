using System.Text.Json;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Every refusal of a receipt, of its series and of its summary, and what a receipt shows besides the fields of the snapshots.</summary>
public class ReceiptRefusalTests
{
    private static readonly LocalDate Today = new(2026, 8, 17);
    private static readonly ReceiptSeries Series = ReceiptSeries.Of("EBL01", "26TAA", 2026);
    private static readonly ReceiptCollector Collector = new("Trung tâm Phục vụ hành chính công", "5700000000", "Số 1");
    private static readonly ReceiptLine Line = new("Lệ phí", Vnd.Of(20_000));

    [Fact]
    public void Issue_WithoutANumberOfTheYear_SaysWhatItNeeds()
    {
        const string expected = "A receipt needs a number of a series of its year. (Parameter 'number')";
        Assert.Equal(expected, Assert.Throws<ArgumentException>(() => ElectronicReceipt.Issue(default, Collector, "A", default, Today, Line)).Message);
        Assert.Equal(expected, Assert.Throws<ArgumentException>(() => ElectronicReceipt.Issue(Number(1), Collector, "A", default, new(2027, 1, 1), Line)).Message);
    }

    [Theory]
    [InlineData("", "1", "Lệ phí", 1)]
    [InlineData("Trung tâm", "", "Lệ phí", 1)]
    [InlineData("Trung tâm", "1", "", 1)]
    [InlineData("Trung tâm", "1", "Lệ phí", 0)]
    [InlineData("Trung tâm", "1", "Lệ phí", -1)]
    [InlineData("Trung tâm", "1", null, 1)] // no line at all
    public void Issue_WithoutNamesOrAmounts_SaysWhatItNeeds(string collector, string taxCode, string? line, long dong) => Assert.Equal(
        "A receipt needs the collector's name and tax code, and lines with a name and a positive amount. (Parameter 'lines')",
        Assert.Throws<ArgumentException>(() => ElectronicReceipt.Issue(
            Number(1), new(collector, taxCode, ""), "A", default, Today, line is null ? [] : [new ReceiptLine(line, Vnd.Of(dong))])).Message);

    [Fact]
    public void Sign_OfWhatIsSignedOrCancelled_SaysSo()
    {
        const string expected = "A receipt is signed once, and not after it was cancelled.";
        ReceiptSignature signature = new("x", Today.AtMidnight());
        Assert.Equal(expected, Assert.Throws<InvalidOperationException>(() => Receipt(1).Sign(signature).Sign(signature)).Message);
        Assert.Equal(expected, Assert.Throws<InvalidOperationException>(() => Receipt(1).Cancel(new(Today, "x")).Sign(signature)).Message);
    }

    [Fact]
    public void Cancel_TwiceOrWithoutAReason_IsRefused()
    {
        Assert.Equal("A receipt is cancelled once.", Assert.Throws<InvalidOperationException>(() => Receipt(1).Cancel(new(Today, "x")).Cancel(new(Today, "x"))).Message);
        Assert.Equal("cancellation.Reason", Assert.Throws<ArgumentException>(() => Receipt(1).Cancel(new(Today, " "))).ParamName);
        Assert.Equal("cancellation.On", Assert.Throws<ArgumentOutOfRangeException>(() => Receipt(1).Cancel(new(Today.PlusDays(-1), "x"))).ParamName);
    }

    [Fact]
    public void ToString_OfACancelledReceipt_SaysSo()
    {
        Assert.Equal("00000001 of EBL01 26TAA 2026: 20.000 đ", Receipt(1).ToString());
        Assert.Equal("00000001 of EBL01 26TAA 2026: 20.000 đ, cancelled", Receipt(1).Cancel(new(Today, "x")).ToString());
    }

    [Fact]
    public void ToText_UnsignedAndCancelled_IsWrittenLineByLine() => Assert.Equal(
        "BIÊN LAI THU PHÍ, LỆ PHÍ\nKý hiệu mẫu: EBL01\nKý hiệu: 26TAA\nSố: 00000001\nĐơn vị thu: Trung tâm Phục vụ hành chính công\nMã số thuế: 5700000000\nĐịa chỉ: Số 1\n"
        + "Người nộp: Người nộp mẫu của tổ 3\nMã hồ sơ: 000.00.01.H49-260817-0001\nNgày lập: 17/08/2026\n- Lệ phí: 20.000 đ\nTổng cộng: 20.000 đ\nBằng chữ: Hai mươi nghìn đồng\n"
        + "Chưa ký số\nĐÃ HỦY ngày 18/08/2026: Thu nhầm\n",
        ReceiptRendering.ToText(Receipt(1, "Người nộp mẫu\r\ncủa tổ 3").Cancel(new(Today.PlusDays(1), "Thu nhầm")))); // a line end in a name is a blank

    [Fact]
    public void Allocate_AfterANegativeNumber_IsRefused() =>
        Assert.Equal("Last", Assert.Throws<ArgumentOutOfRangeException>(() => new ReceiptCounter(Series, -1).Allocate(Today)).ParamName);

    [Fact]
    public void Series_OfYearsOutsideItsRange_AreRefused()
    {
        Assert.Equal([2020, 9999], [ReceiptSeries.Of("EBL01", "20TAA", 2020).Year, ReceiptSeries.Of("EBL01", "99TAA", 9999).Year]);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => ReceiptSeries.Of("EBL01", "19TAA", 2019)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => ReceiptSeries.Of("EBL01", "00TAA", 10_000)).ParamName);
    }

    [Theory]
    [InlineData("ebl01", "26TAA")]
    [InlineData("EBL01", "26 TAA")]
    [InlineData("E", "26TAA")]
    [InlineData("EBL01", "26TAAAAAAAAAAAAAAAAAA")]
    public void Series_OfOtherSymbols_NamesBoth(string form, string serial) => Assert.Equal(
        $"'{form}' and '{serial}' are not both symbols of receipts; expected 2 to 20 capital letters, digits and hyphens each, such as 'EBL01' and '26TAA'.",
        Assert.Throws<ArgumentException>(() => ReceiptSeries.Of(form, serial, 2026)).Message);

    [Theory]
    [InlineData(0, 8)]
    [InlineData(-7, 8)]
    [InlineData(123_456_789, 8)] // a digit more
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 10)]
    public void Number_ThatNoCounterGives_IsNotRead(int value, int digits) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReceiptNumber>(
        FormattableString.Invariant($$"""{"series":{"form":"EBL01","serial":"26TAA","year":2026},"value":{{value}},"digits":{{digits}}}""")));

    [Fact]
    public void Symbols_WrongForm_IsSaidInBothLanguages() => Assert.Equal(
        new BilingualText(
            "'EBL03' không phải ký hiệu mẫu biên lai điện tử; cần EBL01 hoặc EBL02 (Thông tư 91/2026/TT-BTC phụ lục II.2). Hãy mở ký hiệu mới.",
            "'EBL03' is not a form symbol of electronic receipts; expected EBL01 or EBL02 (Circular 91/2026/TT-BTC annex II.2). Open a series with it."),
        ReceiptSymbols.On(Today).Refusal(ReceiptSeries.Of("EBL03", "26TAA", 2026)));

    [Theory]
    [InlineData("2026-06-30", "")] // no rule was found
    [InlineData("2026-07-01", "EBL01+EBL02")]
    public void Regime_OfADay_HasTheSymbolsOfTheDay(string day, string forms)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal((forms, ReceiptSymbols.On(on)), (ReceiptRegime.On(on).Symbols.Forms, ReceiptRegime.On(on).Symbols));
    }

    [Fact]
    public void Summary_OfNoneOrOfTwoSeriesOrOfOneNumberTwice_IsRefused()
    {
        ReceiptSeries other = ReceiptSeries.Of("EBL01", "26TAB", 2026);
        ElectronicReceipt elsewhere = ElectronicReceipt.Issue(
            Assert.IsType<ReceiptAllocation.Allocated>(new ReceiptCounter(other, 0).Allocate(Today)).Number, Collector, "A", default, Today, Line);
        const string expected = "A summary is of the receipts of one series, and of one at least. (Parameter 'receipts')";
        Assert.Equal(expected, Wrong());
        Assert.Equal(expected, Wrong(Receipt(2), elsewhere));
        Assert.Equal("Two receipts have the number 00000002. (Parameter 'receipts')", Wrong(Receipt(2), Receipt(1), Receipt(2)));
        static string Wrong(params ElectronicReceipt[] receipts) => Assert.Throws<ArgumentException>(() => ReceiptSummary.Of(receipts)).Message;
    }

    private static ElectronicReceipt Receipt(int number, string payer = "A") =>
        ElectronicReceipt.Issue(Number(number), Collector, payer, DossierCode.Parse("000.00.01.H49-260817-0001"), Today, Line);

    private static ReceiptNumber Number(int number) =>
        Assert.IsType<ReceiptAllocation.Allocated>(new ReceiptCounter(Series, number - 1).Allocate(Today)).Number;
}
