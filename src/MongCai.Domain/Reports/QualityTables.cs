using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>The tables of indicators and scores.</summary>
public static class QualityTables
{
    private static readonly ReportCell NoData = new ReportCell.NoData();

    private static readonly BilingualText Weights = new(
        "Trọng số theo cách chấm điểm của Cổng Dịch vụ công quốc gia năm 2026; chưa tìm thấy phụ lục Quyết định 766/QĐ-TTg. Chỉ tiêu không có dữ liệu không phải là 0 điểm: tổng điểm là một khoảng.",
        "The weights are those that the national portal scores by in 2026; the annex of Decision 766/QĐ-TTg was not found. An item without data is not 0 points: the sum is a range.");

    /// <summary>The published indicators of a period, beside those of the period before and of the year before; for a whole year these are one.</summary>
    /// <param name="comparison">The figures of the three periods.</param>
    /// <param name="procedures">The figures of the procedures now; the default value for no data.</param>
    /// <param name="cut">The days cut in the period; the default value for none.</param>
    public static ReportTable Indicators(PeriodComparison comparison, ProcedureFigures procedures = default, DaysCut cut = default)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        IReadOnlyList<IndicatorValue> current = PublishedIndicators.Of(comparison.Current.Figures, procedures, cut);
        (string Key, PeriodFigures Part)[] earlier = Earlier(comparison);
        IReadOnlyList<IndicatorValue>[] values = [.. earlier.Select(column => PublishedIndicators.Of(column.Part.Figures))];
        return new(
            "indicators",
            TableWords.Titled("Chỉ tiêu giải quyết thủ tục hành chính", "Indicators of administrative procedures", comparison.Current.Period),
            [
                new("indicator", new("Chỉ tiêu", "Indicator")),
                new("current", TableWords.Named(comparison.Current.Period)),
                .. earlier.Select(column => new ReportColumn(column.Key, TableWords.Named(column.Part.Period))),
            ],
            [.. current.Select(
                (value, index) => new ReportRow([new ReportCell.Text(value.Indicator.Name), Cell(value), .. values.Select(column => Earlier(column[index]))]))],
            [.. current.Select(value => Definition(value.Indicator))]);
    }

    /// <summary>The score of the index of Decision 766/QĐ-TTg, item by item, each with the reason for its points.</summary>
    public static ReportTable Index(IndexScore score, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(score);
        return new(
            "766",
            TableWords.Titled("Bộ chỉ số phục vụ người dân, doanh nghiệp", "Index of service quality", period),
            [
                new("item", new("Chỉ tiêu", "Item")),
                new("code", new("Mã", "Code")),
                new("figure", new("Số liệu", "Figure")),
                new("points", new("Điểm", "Points")),
                new("max", new("Điểm tối đa", "Most points")),
                new("explanation", new("Giải thích", "Explanation")),
            ],
            [.. score.Items.Select(Row), Total(score)],
            [Weights, .. score.Items.Where(item => item.Item.Mark is not null).GroupBy(item => item.Item.Mark!.Value).Select(Marked)]);
    }

    /// <summary>The score of an agency by Circular 01/2018/TT-VPCP, criterion by criterion.</summary>
    public static ReportTable Agency(AgencyScore score, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(score);
        return new(
            "agency-2018",
            TableWords.Titled("Đánh giá việc giải quyết thủ tục hành chính", "Scoring of the agency", period),
            [new("criterion", new("Chỉ số", "Criterion")), new("points", new("Điểm", "Points"))],
            [
                .. score.Criteria.Select(
                    criterion => new ReportRow([new ReportCell.Text(criterion.Key.Name().Capitalized()), Points(criterion.Value.Average, 1)])),
                new ReportRow([new ReportCell.Text(Graded(score.Grade)), Points(score.Grade is null ? null : score.Points, 1)]),
            ]);
    }

    private static ReportRow Row(ItemScore item) => new(
    [
        new ReportCell.Text(item.Item.Name),
        new ReportCell.Text(new(item.Item.Code, item.Item.Code)),
        item.Figure switch
        {
            IndexFigure.Counted counted => new ReportCell.Share(counted.Ratio),
            IndexFigure.Averaged when item.Rate is { } average => new ReportCell.Quantity(average, 1),
            _ => NoData,
        },
        Points(item.RoundedPoints, 2),
        new ReportCell.Quantity(item.Item.Max, 0),
        new ReportCell.Text(new(item.Explain(Language.Vietnamese), item.Explain(Language.English))),
    ]);

    private static ReportRow Total(IndexScore score) => new(
    [
        new ReportCell.Text(Graded(score.Grade)),
        new ReportCell.Text(new("", "")),
        NoData,
        Points(score.Attainable == 0 ? null : score.RoundedPoints, 2),
        new ReportCell.Quantity(score.OutOf, 0),
        new ReportCell.Text(new(score.Explain(Language.Vietnamese), score.Explain(Language.English))),
    ]);

    private static BilingualText Marked(IGrouping<BilingualText, ItemScore> items) => new(
        $"{Codes(items)}: {items.Key.Vietnamese}.",
        $"{Codes(items)}: {items.Key.English}.");

    private static string Codes(IEnumerable<ItemScore> items) => string.Join(", ", items.Select(item => item.Item.Code));

    private static BilingualText Graded(Grade? grade) => grade is null
        ? TableWords.Total
        : new($"{TableWords.Total.Vietnamese} ({grade.Name.Vietnamese})", $"{TableWords.Total.English} ({grade.Name.English})");

    private static ReportCell Points(decimal? points, int decimals) => points is { } known ? new ReportCell.Quantity(known, decimals) : NoData;

    private static BilingualText Definition(Indicator indicator) => new(
        $"{indicator.Name.Vietnamese}: {indicator.Definition.Vietnamese} ({indicator.Source.Vietnamese}).",
        $"{indicator.Name.English}: {indicator.Definition.English} ({indicator.Source.English}).");

    /// <summary>For a whole year, the period before and the same one of the year before are one.</summary>
    private static (string Key, PeriodFigures Part)[] Earlier(PeriodComparison comparison) => comparison.Previous.Period == comparison.SameLastYear.Period
        ? [("previous", comparison.Previous)]
        : [("previous", comparison.Previous), ("same-last-year", comparison.SameLastYear)];

    private static ReportCell Earlier(IndicatorValue value) => value is IndicatorValue.Days ? NoData : Cell(value);

    private static ReportCell Cell(IndicatorValue value) => value switch
    {
        IndicatorValue.Count count => new ReportCell.Count(count.Number),
        IndicatorValue.Share share => new ReportCell.Share(share.Ratio),
        IndicatorValue.Days { Cut: { Counted: > 0 } cut } => new ReportCell.Text(new(
            Invariant($"{cut.WorkingDays:0.##} ngày làm việc, {cut.CalendarDays:0.##} ngày"),
            Invariant($"{cut.WorkingDays:0.##} working days, {cut.CalendarDays:0.##} calendar days"))),
        _ => NoData,
    };
}
