using MongCai.Domain;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using YearReport.Figures;

namespace YearReport.Pages;

/// <summary>The parts of the report in their order, which the page and the workbook share.</summary>
internal static class Sections
{
    internal static IReadOnlyList<Section> Of(WholeFigures whole, YearTables tables) =>
    [
        new("periods", new("Theo từng kỳ", "Period by period"), [], [Periods(whole)]),
        new("indicators", new("Chỉ tiêu năm 2024", "Indicators of 2024"), [YearTables.Satisfactions], [tables.Indicators]),
        new("index-766", new("Bộ chỉ số của Quyết định 766/QĐ-TTg, năm 2024", "The index of Decision 766/QĐ-TTg, 2024"), [Score],
            [tables.IndexGroups, tables.IndexItems]),
        new("form-06", new("Biểu II.06 theo Thông tư 01/2020/TT-VPCP, năm 2024", "Form II.06 of Circular 01/2020/TT-VPCP, 2024"), [tables.FormCheck],
            [tables.Form]),
        new("behind", new("Từ số liệu đến hồ sơ, năm 2024", "From the figures to the dossiers, 2024"), [Behind], [tables.Behind]),
        new("agencies", new("Theo đơn vị", "By agency"), [], [Agencies(whole)]),
        new("forecasts", new("Dự báo hồ sơ quá hạn (hồ sơ sinh tự động)", "Forecasts of overdue dossiers (generated ones)"), [], [tables.Forecasts]),
        new("people", new("Con người (sinh tự động)", "People (generated)"), [], [tables.People]),
        new("outreach", new("Tuyên truyền cải cách hành chính (sinh tự động)", "Communication on administrative reform (generated)"), [OutreachPages.Note],
            tables.Outreach),
        new("published", new("Số công bố và số tính được", "Published and computed"), [], [Compared(whole)]),
    ];

    private static BilingualText Score { get; } = new(
        "Điểm tính theo cách của Cổng Dịch vụ công quốc gia, từ các hồ sơ sinh tự động. Chỉ tiêu không có dữ liệu không phải là 0 điểm: tổng điểm là một khoảng, và chỉ xếp loại khi cả khoảng thuộc một loại.",
        "Scored as the national portal scores, from the generated dossiers. An item without data is not 0 points: the sum is a range, and there is a grade only where all of it lies in one band.");

    private static BilingualText Behind { get; } = new(
        "Định nghĩa của số liệu tìm ra các hồ sơ phía sau: mỗi hồ sơ, tính riêng, cộng lại đúng bằng số liệu.",
        "The definition of a figure finds the dossiers behind it: counted one by one, they add up to it.");

    private static ReportTable Periods(WholeFigures whole) => PeriodTable.Of(
        "periods",
        new("Tiếp nhận, giải quyết và chất lượng", "Received, resolved, and how well"),
        new("Kỳ", "Period"),
        whole.Periods.Select(period => (period.Period.Names, whole.In(period.Period))));

    private static ReportTable Agencies(WholeFigures whole) => PeriodTable.Of(
        "agencies",
        new("Cả giai đoạn; mã và tên đơn vị là dữ liệu sinh tự động", "All years; codes and names of the agencies are generated"),
        new("Đơn vị", "Agency"),
        whole.Dossiers.By(Dimensions.Agency, whole.First, whole.Last)
            .Select(part => (Same(Generation.Agencies.NameOf(part.Segment.Agency!.Value)), part.Figures)));

    private static ReportTable Compared(WholeFigures whole) => new(
        "published",
        new("Số liệu công bố của thành phố bên cạnh số tính từ hồ sơ", "Published figures of the city beside those computed from the dossiers"),
        [new("figure", new("Chỉ tiêu", "Figure")), new("published", new("Công bố", "Published")), new("computed", new("Tính được", "Computed"))],
        Published.Compare(whole).Select(row => new ReportRow(
        [
            new ReportCell.Text(new(row.Vietnamese, row.English)), new ReportCell.Text(Both(row.FigureIn)), new ReportCell.Text(Both(row.ComputedIn)),
        ])));

    private static BilingualText Both(Func<Language, string> text) => new(text(Language.Vietnamese), text(Language.English));

    private static BilingualText Same(string name) => new(name, name);
}
