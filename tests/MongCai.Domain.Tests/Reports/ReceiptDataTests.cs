using CsCheck;
using MongCai.Domain.Payments;
using MongCai.Domain.Reports;
using NodaTime;

namespace MongCai.Domain.Tests.Reports;

public class ReceiptDataTests
{
    private static readonly YearMonth August = new(2026, 8);
    private static readonly ReceiptCollector Collector = new("Trung tâm Phục vụ hành chính công", "5700000000", "");

    /// <summary>One of July cancelled in August, two of August of which one was cancelled at once and one a month later, and one of September.</summary>
    private static readonly ElectronicReceipt[] Receipts =
    [
        Receipt(4, new(2026, 9, 1)),
        Receipt(3, new(2026, 8, 31)).Cancel(new(new(2026, 9, 2), "Thu nhầm")),
        Receipt(2, new(2026, 8, 17)).Cancel(new(new(2026, 8, 17), "Sai tên, \"A\"")),
        Receipt(1, new(2026, 7, 31)).Cancel(new(new(2026, 8, 3), "Thu hai lần")),
    ];

    [Fact]
    public void Of_AMonth_IsTheForm() =>
        Snapshots.Matches($"{ReceiptData.Of(August, Receipts).ToMarkdown()}\n{ReceiptData.Of(August, Receipts).ToCsv(Language.English)}");

    [Fact]
    public void Of_AMonth_LeavesThePayerOut() => Assert.DoesNotContain("Người nộp", ReceiptData.Of(August, Receipts).ToJson(), StringComparison.Ordinal);

    [Theory]
    [InlineData(2026, 7, "1 New")] // its cancellation came later
    [InlineData(2026, 8, "1 Cancelled 2026-07|2 Cancelled|3 New")]
    [InlineData(2026, 9, "3 Cancelled 2026-08|4 New")]
    [InlineData(2026, 10, "")]
    public void Of_EachMonth_IsAsItStoodAtItsEnd(int year, int month, string expected) =>
        Assert.Equal(expected, string.Join('|', ReceiptData.Of(new(year, month), Receipts).Rows.Chunk(2).Select(lines => Shown(lines[0]))));

    [Fact]
    public void Of_TheSameNumberTwice_IsRefused() =>
        Assert.StartsWith(
            "Two receipts have the number 00000004 of EBL01 26TAA 2026.",
            Assert.Throws<ArgumentException>(() => ReceiptData.Of(new(2026, 9), [Receipts[0], Receipts[0]])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Of_ReceiptsInAnyOrder_IsTheSame() =>
        Gen.Shuffle(Receipts).Sample(shuffled => ReceiptData.Of(August, shuffled).ToCsv() == ReceiptData.Of(August, Receipts).ToCsv());

    private static string Shown(ReportRow row) =>
        string.Join(' ', ((int[])[2, 7, 8]).Select(column => row.Cells[column]).OfType<ReportCell.Text>().Select(cell => cell.Value.English.TrimStart('0')))
            .TrimEnd();

    private static ElectronicReceipt Receipt(int number, LocalDate on) => ElectronicReceipt.Issue(
        Assert.IsType<ReceiptAllocation.Allocated>(new ReceiptCounter(ReceiptSeries.Of("EBL01", "26TAA", 2026), number - 1).Allocate(on)).Number,
        Collector, "Người nộp mẫu", default, on, new ReceiptLine("Phí chứng thực bản sao", Vnd.Of(5_000)), new ReceiptLine("Phí cấp bản sao trích lục", Vnd.Of(8_000)));
}
