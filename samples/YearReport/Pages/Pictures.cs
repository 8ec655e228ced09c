using MongCai.Domain;
using MongCai.Domain.Quality.Figures;
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

    internal IReadOnlyList<Picture> Draw() => [Rates(), Overdue(), Timeliness(), Satisfaction()];

    private Picture Rates() => Of("rates", Tall, In("Các tỷ lệ theo tháng", "Rates by month"), title => TrendChart.Draw(title, whole.Months,
    [
        new(In("Đúng và trước hạn", "In time or early"), whole.Monthly(Rate.OnTimeOrEarly)),
        new(In("Số hóa hồ sơ", "Digitization"), whole.Monthly(Rate.ComponentsDigitized)),
        new(In("Tái sử dụng dữ liệu", "Reuse of data"), whole.Monthly(Rate.ReusingData)),
        new(In("Nộp trực tuyến", "Filed online"), whole.Monthly(Rate.Online)),
        new(In("Không dùng tiền mặt", "Cashless"), whole.Monthly(Rate.CashlessByCount)),
    ]));

    private Picture Overdue() => Of("overdue", Low, In("Hồ sơ trả quá hạn theo lĩnh vực và tháng", "Dossiers resolved overdue, by field and month"), title =>
        HeatMapChart.Draw(title, In("hồ sơ", "dossiers"), whole.Months, whole.Fields, whole.OverdueByFieldAndMonth()));

    private Picture Timeliness()
    {
        string[] labels = [In("sớm 3 ngày trở lên", "3 or more days early"), In("sớm 2 ngày", "2 days early"), In("sớm 1 ngày", "1 day early"), In("đúng ngày hẹn", "on the day"), In("quá hạn", "overdue")];
        long sum = whole.Days.Counts.Sum();
        return Of("timeliness", Low, In("Ngày có kết quả so với ngày hẹn", "When results were ready, against the day appointed"), title => BarsChart.Draw(
            title, In("ngày làm việc", "working days"), [.. labels.Zip(whole.Days.Counts, (label, count) => Share(label, Ratio.Of(count, sum)))]));
    }

    private Picture Satisfaction() => Of(
        "satisfaction",
        Low,
        In(
            "Câu trả lời hài lòng trong tất cả câu trả lời, khoảng tin cậy 95 %, người trả lời tự chọn",
            "Satisfied answers of all answers, 95 % interval, respondents chose themselves"),
        title => IntervalsChart.Draw(title, [.. whole.Periods.Select(period => Interval(period.Period.NameIn(language), period.Answers.Index.Estimate(ConfidenceLevel.Percent95)))], tick => Numbers.Tick(tick, language)));

    private Estimate Share(string label, Ratio ratio) => new(label, (double)ratio.Percent!.Value, ratio.PercentIn(language));

    private Estimate Interval(string label, ProportionEstimate estimate) => new(
        label, 100 * estimate.Point!.Value, estimate.Sample.PercentIn(language), 100 * estimate.Interval.Low, 100 * estimate.Interval.High);

    private static Picture Of(string name, int height, string title, Func<string, Plot> draw) => new(name, title, draw(title).GetSvgXml(Width, height));

    private string In(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
