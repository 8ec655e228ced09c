using MongCai.Domain;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Surveys;
using ScottPlot;
using YearReport.Charts;
using YearReport.Figures;

namespace YearReport.Pages;

/// <summary>The charts of the report, each with what it shows in words.</summary>
internal sealed class Pictures(WholeFigures whole, Language language)
{
    private const int Width = 980;
    private const int Tall = 460;
    private const int Low = 380;

    private readonly ChartTables tables = new(whole);

    internal IReadOnlyList<Picture> Draw() => [Rates(), Overdue(), Timeliness(), Satisfaction()];

    private Picture Rates() => Of(
        "rates",
        Tall,
        tables.Rates,
        In("Năm đường theo tháng, trục từ 0 đến 100 %. Các bậc mỗi tháng Giêng là do cách sinh dữ liệu.",
            "Five lines by month, the axis from 0 to 100 %. The steps of each January come from how the data is generated."),
        title => TrendChart.Draw(title, whole.Months,
        [
            new(In("Đúng và trước hạn", "In time or early"), whole.Monthly(Rate.OnTimeOrEarly)),
            new(In("Số hóa hồ sơ", "Digitization"), whole.Monthly(Rate.ComponentsDigitized)),
            new(In("Tái sử dụng dữ liệu", "Reuse of data"), whole.Monthly(Rate.ReusingData)),
            new(In("Nộp trực tuyến", "Filed online"), whole.Monthly(Rate.Online)),
            new(In("Không dùng tiền mặt", "Cashless"), whole.Monthly(Rate.CashlessByCount)),
        ]));

    private Picture Overdue() => Of(
        "overdue",
        Low,
        tables.Overdue,
        In("Mỗi ô là một lĩnh vực trong một tháng, càng đậm càng nhiều hồ sơ quá hạn.",
            "Each square is a field in a month, darker where more dossiers were overdue."),
        title => HeatMapChart.Draw(title, In("hồ sơ", "dossiers"), whole.Months, whole.Fields, whole.OverdueByFieldAndMonth()));

    private Picture Timeliness() => Of(
        "timeliness",
        Low,
        tables.Timeliness,
        In("Năm cột, trục bắt đầu từ 0 %; cột cuối là hồ sơ quá hạn.", "Five bars, the axis begins at 0 %; the last bar has the overdue ones."),
        title => BarsChart.Draw(
            title,
            In("ngày làm việc", "working days"),
            [.. ChartTables.DaysBefore.Zip(whole.Days.Counts, (label, count) => Share(label.In(language), Ratio.Of(count, whole.Days.Counts.Sum())))]));

    private Picture Satisfaction() => Of(
        "satisfaction",
        Low,
        tables.Satisfaction,
        In(
            "Mỗi kỳ một điểm và khoảng tin cậy; người trả lời tự chọn. Trục không bắt đầu từ 0.",
            "A point and its interval for each period; respondents chose themselves. The axis does not begin at 0."),
        title => IntervalsChart.Draw(
            title,
            [.. whole.Periods.Select(period => Interval(period.Period.NameIn(language), period.Answers.Index.Estimate(ConfidenceLevel.Percent95)))],
            tick => Numbers.Tick(tick, language)));

    private Estimate Share(string label, Ratio ratio) => new(label, (double)ratio.Percent!.Value, ratio.PercentIn(language));

    private Estimate Interval(string label, ProportionEstimate estimate) => new(
        label, 100 * estimate.Point!.Value, estimate.Sample.PercentIn(language), 100 * estimate.Interval.Low, 100 * estimate.Interval.High);

    private Picture Of(string name, int height, ReportTable table, string words, Func<string, Plot> draw)
    {
        string title = table.Title.In(language);
        return new(name, FreeLetters.Of(draw(title).GetSvgXml(Width, height), name, title, words), table);
    }

    private string In(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
