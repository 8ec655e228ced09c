using MongCai.Domain;
using MongCai.Domain.Reports;
using YearReport.Figures;

namespace YearReport.Pages;

/// <summary>The report of the years as one page that needs nothing else.</summary>
internal sealed class ReportPage(IReadOnlyList<KeyFigure> key, IReadOnlyList<Section> sections, IReadOnlyList<Picture> pictures, Language language)
{
    private const string Charts = "charts";

    private string Title => In("Giải quyết thủ tục hành chính 2021 – quý I/2025", "Administrative procedures settled, 2021 to Q1 2025");

    private string ChartsTitle => In("Biểu đồ", "Charts");

    internal string Write()
    {
        Html body = new();
        body.Element("h1", Title);
        body.Element("p class=\"note\"", In(
            "Hồ sơ trong báo cáo này là dữ liệu sinh tự động theo các số liệu Móng Cái đã công bố. Mọi con số dưới đây được tính lại từ từng hồ sơ.",
            "The dossiers of this report are generated after figures that Móng Cái published. Every figure below is computed from the single dossiers."));
        First(body);
        Contents(body);
        Drawn(body);
        foreach (Section section in sections)
        {
            Write(body, section);
        }

        return $"<!DOCTYPE html>\n<html lang=\"{In("vi", "en")}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + $"{HtmlPolicy.Meta}\n<title>{Title}</title>\n<style>\n{ReportStyle.Text}\n</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n";
    }

    private string In(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    private void First(Html body)
    {
        body.Open("ul class=\"key\"");
        foreach (KeyFigure figure in key)
        {
            body.Open("li");
            body.Element("strong", figure.Number);
            body.Element("span", figure.Sentence);
            body.Close("li");
        }

        body.Close("ul");
    }

    private void Contents(Html body)
    {
        body.Open($"nav aria-label=\"{In("Mục lục", "Contents")}\"");
        body.Open("ul");
        body.Link(Charts, ChartsTitle);
        foreach (Section section in sections)
        {
            body.Link(section.Id, section.Title.In(language));
        }

        body.Close("ul");
        body.Close("nav");
    }

    private void Drawn(Html body)
    {
        body.Element($"h2 id=\"{Charts}\"", ChartsTitle);
        foreach (Picture picture in pictures)
        {
            body.Picture(picture, In("Số liệu của biểu đồ: ", "The figures of the chart: "), language);
        }
    }

    private void Write(Html body, Section section)
    {
        body.Element($"h2 id=\"{section.Id}\"", section.Title.In(language));
        foreach (BilingualText note in section.Notes)
        {
            body.Element("p", note.In(language));
        }

        foreach (ReportTable table in section.Tables)
        {
            body.Table(table, language);
        }
    }
}
