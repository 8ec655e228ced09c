using MongCai.Domain;
using MongCai.Domain.Reports;
using MongCai.Domain.Surveys;
using NodaTime;

namespace YearReport.Figures;

/// <summary>The tables that say in numbers what the charts draw.</summary>
internal sealed class ChartTables(WholeFigures whole)
{
    /// <summary>How soon before or after the day appointed results were ready, from the earliest.</summary>
    internal static IReadOnlyList<BilingualText> DaysBefore { get; } =
    [
        new("sớm 3 ngày trở lên", "3 or more days early"), new("sớm 2 ngày", "2 days early"), new("sớm 1 ngày", "1 day early"),
        new("đúng ngày hẹn", "on the day"), new("quá hạn", "overdue"),
    ];

    internal ReportTable Rates => PeriodTable.Of(
        "rates-by-month",
        new("Các tỷ lệ theo tháng", "Rates by month"),
        new("Tháng", "Month"),
        whole.Months.Select(month => (MonthName(month), whole.Dossiers.Over(month, month))));

    internal ReportTable Overdue => OverdueOf(whole.OverdueByFieldAndMonth());

    internal ReportTable Timeliness => new(
        "days-before-due",
        new("Ngày có kết quả so với ngày hẹn", "When results were ready, against the day appointed"),
        [new("when", new("Ngày làm việc", "Working days")), new("dossiers", new("Hồ sơ", "Dossiers")), new("percent", new("Tỷ lệ, %", "Share, %"))],
        DaysBefore.Zip(whole.Days.Counts, (name, count) => new ReportRow(
            [new ReportCell.Text(name), new ReportCell.Count(count), Ratio.Of(count, whole.Days.Counts.Sum()).PercentCell()])));

    internal ReportTable Satisfaction => new(
        "satisfaction",
        new("Câu trả lời hài lòng, khoảng tin cậy 95 %", "Satisfied answers, 95 % interval"),
        [
            new("period", new("Kỳ", "Period")), new("answers", new("Câu trả lời", "Answers")), new("percent", new("Hài lòng, %", "Satisfied, %")),
            new("low", new("Từ, %", "From, %")), new("high", new("Đến, %", "To, %")),
        ],
        whole.Periods.Select(period => Interval(period, period.Answers.Index.Estimate(ConfidenceLevel.Percent95))));

    private ReportTable OverdueOf(double[,] counts) => new(
        "overdue-by-field",
        new("Hồ sơ trả quá hạn theo lĩnh vực và tháng", "Dossiers resolved overdue, by field and month"),
        [new("month", new("Tháng", "Month")), .. whole.Fields.Index()
            .Select(place => new ReportColumn(Invariant($"field-{place.Index + 1}"), Same(place.Item)))],
        whole.Months.Index().Select(month => new ReportRow(
            [new ReportCell.Text(MonthName(month.Item)), .. whole.Fields.Index()
                .Select(place => new ReportCell.Count((long)counts[place.Index, month.Index]))])));

    private static ReportRow Interval(CountedPeriod period, ProportionEstimate estimate) => new(
    [
        new ReportCell.Text(period.Period.Names), new ReportCell.Count(estimate.Sample.Whole), estimate.Sample.PercentCell(),
        new ReportCell.Quantity(100 * (decimal)estimate.Interval.Low, 2), new ReportCell.Quantity(100 * (decimal)estimate.Interval.High, 2),
    ]);

    private static BilingualText MonthName(YearMonth month) => Same(Invariant($"{month.Month:00}/{month.Year}"));

    private static BilingualText Same(string name) => new(name, name);
}
