using CsCheck;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

public class ElectronicReceiptTests
{
    private static readonly LocalDate Today = new(2026, 8, 17);
    private static readonly ReceiptSeries Series = ReceiptSeries.Of("EBL01", "26TAA", 2026);
    private static readonly ReceiptCollector Collector = new("Trung tâm Phục vụ hành chính công", "5700000000", "");

    [Fact]
    public void ToText_OfAReceipt_ShowsEveryField() => Snapshots.Matches(ReceiptRendering.ToText(Signed()));

    [Fact]
    public void ToHtml_OfAReceipt_ShowsEveryField() => Snapshots.Matches(ReceiptRendering.ToHtml(Signed()));

    [Fact]
    public void ToHtml_OfACancelledReceipt_SaysSo() =>
        Assert.Contains(
            "<p>ĐÃ HỦY ngày 18/08/2026: Thu nhầm</p>", ReceiptRendering.ToHtml(Signed().Cancel(new(Today.PlusDays(1), "Thu nhầm"))), StringComparison.Ordinal);

    [Fact]
    public void ToHtml_TextThatIsMarkup_IsEscaped()
    {
        string page = ReceiptRendering.ToHtml(Receipt(1, "<script>alert('x')</script> & \"A\""));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; &quot;A&quot;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_AnyPayer_AddsNoElement() =>
        Gen.String[Gen.Char[' ', '\u1EFF'], 1, 40].Where(payer => payer.Trim().Length > 0).Sample(payer =>
            ReceiptRendering.ToHtml(Receipt(1, payer)).Count(character => character == '<') == ReceiptRendering.ToHtml(Receipt(1, "A")).Count(character => character == '<'));

    [Fact]
    public void ToText_PayerWithLineEnds_AddsNoLine() =>
        Assert.Equal(
            ReceiptRendering.ToText(Receipt(1, "A")).Split('\n').Length,
            ReceiptRendering.ToText(Receipt(1, "A\nTổng cộng: 1 đ\r\nB")).Split('\n').Length);

    [Fact]
    public void ToString_OfAReceipt_LeavesThePayerOut() =>
        Assert.Equal("00000001 of EBL01 26TAA 2026: 13.000 đ", Receipt(1, "Người nộp mẫu").ToString());

    [Fact]
    public void Cancel_OfAReceipt_KeepsItsNumber()
    {
        ElectronicReceipt cancelled = Receipt(7, "A").Cancel(new(Today, "Thu nhầm"));
        Assert.Equal(7, cancelled.Number.Value);
        Assert.Throws<InvalidOperationException>(() => cancelled.Cancel(new(Today, "x")));
        Assert.Throws<InvalidOperationException>(() => cancelled.Sign(new("x", Today.AtMidnight())));
        Assert.Throws<ArgumentOutOfRangeException>(() => Receipt(7, "A").Cancel(new(Today.PlusDays(-1), "x")));
    }

    [Fact]
    public void Issue_WithoutWhatTheDecreeAsks_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ElectronicReceipt.Issue(default, Collector, "A", default, Today, new ReceiptLine("x", Vnd.Of(1))));
        Assert.Throws<ArgumentException>(() => ElectronicReceipt.Issue(Number(1), Collector, " ", default, Today, new ReceiptLine("x", Vnd.Of(1))));
        Assert.Throws<ArgumentException>(
            () => ElectronicReceipt.Issue(Number(1), Collector with { TaxCode = "" }, "A", default, Today, new ReceiptLine("x", Vnd.Of(1))));
        Assert.Throws<ArgumentException>(() => ElectronicReceipt.Issue(Number(1), Collector, "A", default, Today));
        Assert.Throws<ArgumentException>(() => ElectronicReceipt.Issue(Number(1), Collector, "A", default, Today, new ReceiptLine("x", Vnd.Zero)));
        Assert.Throws<ArgumentException>(
            () => ElectronicReceipt.Issue(Number(1), Collector, "A", default, new LocalDate(2027, 1, 1), new ReceiptLine("x", Vnd.Of(1))));
    }

    [Fact]
    public void Summary_OfADay_CountsCancelledNumbersAndSeesGaps()
    {
        ReceiptSummary summary = ReceiptSummary.Of([Receipt(4, "A"), Receipt(1, "A"), Receipt(2, "B").Cancel(new(Today, "x"))]);
        Assert.Equal("EBL01 26TAA 2026: 1 to 4, 3 used, 1 cancelled, 1 missing, 26.000 đ", summary.ToString());
        Assert.Equal([3], summary.Missing);
        Assert.Throws<ArgumentException>(() => ReceiptSummary.Of([Receipt(1, "A"), Receipt(1, "B")]));
        Assert.Throws<ArgumentException>(() => ReceiptSummary.Of([]));
    }

    [Fact]
    public void Issue_UnderANumberOfTheDayBefore_IsRefusedWhereTheSymbolsHaveChanged()
    {
        LocalDate last = new(2026, 6, 30);
        ReceiptNumber number = Assert.IsType<ReceiptAllocation.Allocated>(
            new ReceiptCounter(ReceiptSeries.Of("01BLP0-001", "BT-26E", 2026), 0).Allocate(last)).Number;
        Assert.Equal("0000001", ElectronicReceipt.Issue(number, Collector, "A", default, last, new ReceiptLine("x", Vnd.Of(1))).Number.ToString());
        Assert.Contains("Open a series", Assert.Throws<ArgumentException>(() => ElectronicReceipt.Issue(number, Collector, "A", default, last.PlusDays(1), new ReceiptLine("x", Vnd.Of(1)))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ", "5700000000", "Lệ phí")]
    [InlineData("Trung tâm", " ", "Lệ phí")]
    [InlineData("Trung tâm", "5700000000", " ")]
    public void Issue_WithABlankForAName_IsRefused(string collector, string taxCode, string line)
    {
        ReceiptNumber number = Receipt(1, "A").Number;
        Assert.Throws<ArgumentException>(() => ElectronicReceipt.Issue(number, new(collector, taxCode, ""), "A", default, Today, new ReceiptLine(line, Vnd.Of(1))));
    }

    private static ElectronicReceipt Signed() =>
        Receipt(1, "Người nộp mẫu").Sign(new("Trung tâm Phục vụ hành chính công", Today.At(new LocalTime(9, 0))));

    private static ElectronicReceipt Receipt(int number, string payer) =>
        ElectronicReceipt.Issue(
            Number(number), Collector, payer, DossierCode.Parse("000.00.01.H49-260817-0001"), Today,
            new ReceiptLine("Phí chứng thực bản sao", Vnd.Of(5_000)), new ReceiptLine("Phí cấp bản sao trích lục", Vnd.Of(8_000)));

    private static ReceiptNumber Number(int number) =>
        Assert.IsType<ReceiptAllocation.Allocated>(new ReceiptCounter(Series, number - 1).Allocate(Today)).Number;
}
