using MongCai.Domain;
using MongCai.Domain.Quality;
using MongCai.Domain.Quality.Figures;
using MongCai.Domain.Reports.Tables;
using YearReport.Figures;

namespace YearReport.Pages;

/// <summary>The report of the years as one page that needs nothing else.</summary>
internal sealed class ReportPage(WholeFigures whole, YearTables tables, IReadOnlyList<Picture> pictures, Language language)
{
    private const string Style = """
        body { font: 1rem/1.5 system-ui, "DejaVu Sans", sans-serif; color: #1a1a1a; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; }
        h2 { font-size: 1.2rem; margin-top: 2.5rem; }
        p.note { background: #f4f4f4; border-left: .3rem solid #0072b2; padding: .6rem 1rem; }
        div.wide { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
        caption { text-align: left; font-weight: 600; font-size: 1rem; padding: .3rem 0; }
        th, td { border-bottom: 1px solid #ccc; padding: .3rem .45rem; text-align: left; vertical-align: top; }
        th[scope=col] { vertical-align: bottom; }
        th[scope=col] + th[scope=col] { text-align: right; }
        .explained th:nth-child(2), .explained th:nth-child(6) { text-align: left !important; }
        .explained td:nth-child(2) { font-size: .6rem; line-height: 1.9; }
        .explained td:nth-child(6) { min-width: 14rem; }
        .behind th:nth-child(3) { text-align: left !important; }
        td.number { text-align: right; }
        th[scope=row] { font-weight: 400; min-width: 8rem; }
        tfoot td { color: #555; border-bottom: 0; }
        figure { margin: 1rem 0; }
        img { max-width: 100%; height: auto; }
        """;

    internal string Write()
    {
        string title = In("Giải quyết thủ tục hành chính 2021 – quý I/2025", "Administrative procedures settled, 2021 to Q1 2025");
        Html body = new();
        body.Element("h1", title);
        body.Element("p class=\"note\"", In(
            "Hồ sơ trong báo cáo này là dữ liệu sinh tự động theo các số liệu Móng Cái đã công bố. Mọi con số dưới đây được tính lại từ từng hồ sơ.",
            "The dossiers of this report are generated after figures that Móng Cái published. Every figure below is computed from the single dossiers."));
        Compared(body);
        Years(body);
        Drawn(body);
        OfTheYear(body);
        ByAgency(body);
        return $"<!DOCTYPE html>\n<html lang=\"{In("vi", "en")}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n";
    }

    private string In(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    private void Compared(Html body)
    {
        body.Element("h2", In("Số công bố và số tính được", "Published and computed"));
        body.Table(
            In("Số liệu công bố của thành phố bên cạnh số tính từ hồ sơ", "Published figures of the city beside those computed from the dossiers"),
            [In("Chỉ tiêu", "Figure"), In("Công bố", "Published"), In("Tính được", "Computed")],
            Published.Compare(whole).Select(row => (IReadOnlyList<string>)[In(row.Vietnamese, row.English), row.FigureIn(language), row.ComputedIn(language)]));
    }

    private void Years(Html body)
    {
        body.Element("h2", In("Theo từng kỳ", "Period by period"));
        body.Table(
            In("Tiếp nhận, giải quyết và chất lượng", "Received, resolved, and how well"),
            Heads(In("Kỳ", "Period")),
            whole.Periods.Select(period => Row(period.Period.NameIn(language), whole.In(period.Period))));
    }

    private void OfTheYear(Html body)
    {
        body.Element("h2", In("Chỉ tiêu năm 2024", "Indicators of 2024"));
        body.Table(tables.Indicators, language);
        body.Element("p", YearTables.Satisfactions.In(language));
        body.Element("h2", In("Bộ chỉ số của Quyết định 766/QĐ-TTg, năm 2024", "The index of Decision 766/QĐ-TTg, 2024"));
        body.Element("p", In(
            "Điểm tính theo cách của Cổng Dịch vụ công quốc gia, từ các hồ sơ sinh tự động. Chỉ tiêu không có dữ liệu không phải là 0 điểm: tổng điểm là một khoảng, và chỉ xếp loại khi cả khoảng thuộc một loại.",
            "Scored as the national portal scores, from the generated dossiers. An item without data is not 0 points: the sum is a range, and there is a grade only where all of it lies in one band."));
        body.Table(tables.IndexGroups, language);
        body.Table(tables.IndexItems, language, "wide explained");
        body.Element("h2", In("Biểu II.06 theo Thông tư 01/2020/TT-VPCP, năm 2024", "Form II.06 of Circular 01/2020/TT-VPCP, 2024"));
        body.Table(tables.Form, language);
        body.Element("p", tables.FormCheck.In(language));
        body.Element("h2", In("Từ số liệu đến hồ sơ, năm 2024", "From the figures to the dossiers, 2024"));
        body.Element("p", In(
            "Định nghĩa của số liệu tìm ra các hồ sơ phía sau: mỗi hồ sơ, tính riêng, cộng lại đúng bằng số liệu.",
            "The definition of a figure finds the dossiers behind it: counted one by one, they add up to it."));
        body.Table(tables.Behind, language, "wide behind");
        body.Element("h2", In("Dự báo hồ sơ quá hạn (hồ sơ sinh tự động)", "Forecasts of overdue dossiers (generated ones)"));
        body.Table(tables.Forecasts, language);
        body.Element("h2", In("Con người (sinh tự động)", "People (generated)"));
        body.Table(tables.People, language);
        body.Element("h2", In("Tuyên truyền cải cách hành chính (sinh tự động)", "Communication on administrative reform (generated)"));
        body.Element("p", OutreachPages.Note.In(language));
        foreach (ReportTable table in tables.Outreach)
        {
            body.Table(table, language);
        }
    }

    private void Drawn(Html body)
    {
        body.Element("h2", In("Biểu đồ", "Charts"));
        foreach (Picture picture in pictures)
        {
            body.Picture(picture.Svg, picture.Words);
        }
    }

    private void ByAgency(Html body)
    {
        body.Element("h2", In("Theo đơn vị", "By agency"));
        body.Table(
            In("Cả giai đoạn; mã và tên đơn vị là dữ liệu sinh tự động", "All years; codes and names of the agencies are generated"),
            Heads(In("Đơn vị", "Agency")),
            whole.Dossiers.By(Dimensions.Agency, whole.First, whole.Last).Select(part => Row(Generation.Agencies.NameOf(part.Segment.Agency!.Value), part.Figures)));
    }

    private IReadOnlyList<string> Heads(string first) =>
    [
        first, In("Tiếp nhận", "Received"), In("Giải quyết", "Resolved"), In("Còn lại", "Pending"), In("Đúng, trước hạn", "In time or early"),
        In("Số hóa", "Digitized"), In("Tái sử dụng", "Reused"), In("Trực tuyến", "Online"), In("Không tiền mặt", "Cashless"),
    ];

    private IReadOnlyList<string> Row(string head, DossierFigures figures) =>
    [
        head, figures.Received.In(language), figures.Resolved.In(language), figures.Pending.In(language), Rate.OnTimeOrEarly.Of(figures).PercentIn(language),
        Rate.ComponentsDigitized.Of(figures).PercentIn(language), Rate.ReusingData.Of(figures).PercentIn(language), Rate.Online.Of(figures).PercentIn(language), Rate.CashlessByCount.Of(figures).PercentIn(language),
    ];
}
