using System.Globalization;
using MongCai.Domain.Payments;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Reports;

/// <summary>The monthly table of receipt data for the tax office, form 01/TH-BLĐT of Circular 91/2026/TT-BTC.</summary>
/// <remarks>
/// Its columns are those of the form; the words of its statuses are this library's own, for their list was not found. A receipt is a row for each of its
/// lines. The payer is not in the form.
/// </remarks>
public static class ReceiptData
{
    private static readonly ReportColumn[] Columns =
    [
        new("form", new("Ký hiệu mẫu", "Form symbol")),
        new("serial", new("Ký hiệu biên lai", "Serial symbol")),
        new("number", new("Số biên lai", "Number")),
        new("issued-on", new("Ngày lập", "Issued on")),
        new("name", new("Loại phí, lệ phí", "Kind of fee or charge")),
        new("amount", new("Số tiền", "Amount")),
        new("rate", new("Mức thu", "Rate")),
        new("status", new("Trạng thái", "Status")),
        new("corrected-period", new("Kỳ được điều chỉnh", "Corrected period")),
        new("related", new("Biên lai liên quan", "Related receipt")),
        new("explanation", new("Giải trình", "Explanation")),
        new("note", new("Ghi chú", "Note")),
    ];

    private static readonly BilingualText[] Notes =
    [
        new(
            "Biên lai của kỳ trước bị hủy trong kỳ này được ghi kèm kỳ của biên lai.",
            "A receipt of an earlier month that was cancelled in this one is listed with its month."),
        new(
            "Biên lai không ghi mức thu. Tên các trạng thái là của thư viện này; chưa tìm thấy danh mục.",
            "Receipts state no rate. The words of the statuses are this library's own; their list was not found."),
    ];

    private static readonly ReportCell Empty = Text("");

    /// <summary>Makes the table of a month: the receipts issued in it, and the earlier ones that were cancelled in it, by symbols and number.</summary>
    /// <param name="month">The month.</param>
    /// <param name="receipts">Receipts of any months, in any order, as they stand; a later cancellation does not change an earlier month.</param>
    /// <exception cref="ArgumentException">Two receipts have the same symbols and number.</exception>
    public static ReportTable Of(YearMonth month, IEnumerable<ElectronicReceipt> receipts)
    {
        ArgumentNullException.ThrowIfNull(receipts);
        ElectronicReceipt[] all = [.. receipts.Where(receipt => IsOf(month, receipt))];
        if (all.GroupBy(receipt => receipt.Number).FirstOrDefault(same => same.Count() > 1) is { Key: var number })
        {
            throw new ArgumentException($"Two receipts have the number {number} of {number.Series}.", nameof(receipts));
        }

        return new("01/TH-BLĐT", Title(month), Columns, Ordered(all).SelectMany(receipt => receipt.Lines.Select(line => Row(month, receipt, line))), Notes);
    }

    private static BilingualText Title(YearMonth month) =>
        TableWords.Titled("Bảng tổng hợp dữ liệu biên lai điện tử", "Data of electronic receipts", ReportingPeriod.Month(month.Year, month.Month));

    private static bool IsOf(YearMonth month, ElectronicReceipt receipt) => receipt.IssuedOn.ToYearMonth() == month || IsCancelledIn(month, receipt);

    private static bool IsCancelledIn(YearMonth month, ElectronicReceipt receipt) => receipt.Cancellation?.On.ToYearMonth() == month;

    private static IEnumerable<ElectronicReceipt> Ordered(IEnumerable<ElectronicReceipt> receipts) => receipts
        .OrderBy(receipt => receipt.Number.Series.Form, StringComparer.Ordinal)
        .ThenBy(receipt => receipt.Number.Series.Serial, StringComparer.Ordinal)
        .ThenBy(receipt => receipt.Number.Series.Year)
        .ThenBy(receipt => receipt.Number.Value);

    private static ReportRow Row(YearMonth month, ElectronicReceipt receipt, ReceiptLine line)
    {
        bool isCancelled = IsCancelledIn(month, receipt);
        return new(
        [
            Text(receipt.Number.Series.Form),
            Text(receipt.Number.Series.Serial),
            Text(receipt.Number.ToString()),
            new ReportCell.Text(new(DateText.Day(receipt.IssuedOn), LocalDatePattern.Iso.Format(receipt.IssuedOn))),
            Text(line.Name),
            new ReportCell.Money(line.Amount),
            new ReportCell.NoData(),
            new ReportCell.Text(isCancelled ? new("Hủy", "Cancelled") : new("Mới", "New")),
            receipt.IssuedOn.ToYearMonth() == month ? Empty : Period(receipt.IssuedOn),
            Empty,
            isCancelled ? Text(receipt.Cancellation!.Reason) : Empty,
            Empty,
        ]);
    }

    private static ReportCell.Text Period(LocalDate day) =>
        new(new(day.ToString("MM'/'uuuu", CultureInfo.InvariantCulture), day.ToString("uuuu'-'MM", CultureInfo.InvariantCulture)));

    private static ReportCell.Text Text(string text) => new(new(text, text));
}
