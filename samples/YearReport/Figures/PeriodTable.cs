using MongCai.Domain;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;

namespace YearReport.Figures;

/// <summary>Counts and rates of any parts of the whole, a row for each part.</summary>
internal static class PeriodTable
{
    private static readonly ReportColumn[] Counts =
    [
        new("received", new("Tiếp nhận", "Received")), new("resolved", new("Giải quyết", "Resolved")), new("pending", new("Còn lại", "Pending")),
    ];

    private static readonly (Rate Rate, ReportColumn Column)[] Rates =
    [
        (Rate.OnTimeOrEarly, new("in-time-percent", new("Đúng, trước hạn, %", "In time or early, %"))),
        (Rate.ComponentsDigitized, new("digitized-percent", new("Số hóa, %", "Digitized, %"))),
        (Rate.ReusingData, new("reusing-percent", new("Tái sử dụng, %", "Reused, %"))),
        (Rate.Online, new("online-percent", new("Trực tuyến, %", "Online, %"))),
        (Rate.CashlessByCount, new("cashless-percent", new("Không tiền mặt, %", "Cashless, %"))),
    ];

    internal static ReportTable Of(string code, BilingualText title, BilingualText head, IEnumerable<(BilingualText Name, DossierFigures Figures)> parts) =>
        new(code, title, [new("name", head), .. Counts, .. Rates.Select(rate => rate.Column)], parts.Select(part => Row(part.Name, part.Figures)));

    private static ReportRow Row(BilingualText name, DossierFigures figures) => new(
    [
        new ReportCell.Text(name), new ReportCell.Count(figures.Received), new ReportCell.Count(figures.Resolved), new ReportCell.Count(figures.Pending),
        .. Rates.Select(rate => rate.Rate.Of(figures).PercentCell()),
    ]);
}
