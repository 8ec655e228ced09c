using MongCai.Domain;
using MongCai.Domain.Calendars;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;

namespace YearReport.Figures;

/// <summary>The tables of one year that the law or the national portal lays down: the score of Decision 766/QĐ-TTg, the indicators, form II.06.</summary>
internal sealed class YearTables
{
    private readonly ReportingPeriod period;
    private readonly IndexScore score;
    private readonly Form06 form;

    internal YearTables(WholeFigures whole, int year, WorkingCalendar calendar)
    {
        period = ReportingPeriod.Year(year);
        IndexSources sources = new() { Dossiers = whole.Index766, First = period.First, Last = period.Last };
        score = Index766.Official.Score(sources.Figures());
        form = Form06.Of(whole.Form06, period);
        Behind = DossiersBehind.Of(whole, period);
        Outreach = new OutreachPages(whole).Tables;
        Forecasts = ForecastsOfYears.Of(whole, calendar);
        Indicators = QualityTables.Indicators(PeriodComparison.Of(whole.Dossiers, period));
    }

    internal ReportTable Indicators { get; }

    /// <summary>The codes of the dossiers behind some figures, which the definitions of the figures find.</summary>
    internal ReportTable Behind { get; }

    internal ReportTable Form => form.ToTable();

    /// <summary>The totals of units on people; generated.</summary>
    internal ReportTable People { get; } = PeopleTable.Of(Generation.OfficerYear.Generate());

    /// <summary>Communication and its effect; generated.</summary>
    internal IReadOnlyList<ReportTable> Outreach { get; }

    /// <summary>Forecasts of overdue dossiers beside what came, year by year.</summary>
    internal ReportTable Forecasts { get; }

    internal ReportTable IndexItems => QualityTables.Index(score, period);

    /// <summary>The six groups: the points, what the items with data could give, and what all could.</summary>
    internal ReportTable IndexGroups => new(
        "766-groups",
        new($"Điểm theo nhóm – {period.Name(Language.Vietnamese)}", $"Points by group – {period.Name(Language.English)}"),
        [
            new("group", new("Nhóm", "Group")),
            new("points", new("Điểm", "Points")),
            new("attainable", new("Điểm tối đa của các chỉ tiêu có dữ liệu", "Most points of the items with data")),
            new("max", new("Điểm tối đa của nhóm", "Most points of the group")),
        ],
        [.. Enum.GetValues<IndicatorGroup>().Select(group => Row(group.Name().Capitalized(), [.. score.Items.Where(item => item.Item.Group == group)])),
            Row(new("Tổng cộng", "Total"), score.Items)],
        [new($"Tổng điểm: {score.Explain(Language.Vietnamese)}.", $"The sum: {score.Explain(Language.English)}.")]);

    /// <summary>What the three figures of satisfaction on the page are of.</summary>
    internal static BilingualText Satisfactions => new(
        "Ba số về hài lòng trong báo cáo này đo ba điều khác nhau: biểu đồ là tỷ lệ câu trả lời hài lòng trong tất cả câu trả lời; chỉ tiêu là tỷ lệ hồ sơ mà mọi câu trả lời đều hài lòng trong các hồ sơ được đánh giá; Bộ chỉ số 766 là tỷ lệ hồ sơ không quá hạn và không bị phản ánh, đánh giá không hài lòng trong tất cả hồ sơ.",
        "The three figures of satisfaction in this report are of three things: the chart has the satisfied answers of all answers; the indicator the dossiers satisfied throughout of those rated; the index of Decision 766 the dossiers neither overdue nor with a complaint or an answer of dissatisfaction, of all dossiers.");

    /// <summary>Says whether the numbers of form II.06 agree with each other, and where they do not.</summary>
    internal BilingualText FormCheck => IsFormRight
        ? new(
            "Các ô của biểu khớp nhau: (3) = (4) + (5) + (6); (7) = (8) + (9) + (10); (11) = (12) + (13); (3) = (7) + (11); dòng cuối là tổng các dòng trên.",
            "The cells of the form agree: (3) = (4) + (5) + (6); (7) = (8) + (9) + (10); (11) = (12) + (13); (3) = (7) + (11); the last row is the sum of the others.")
        : new(string.Join(' ', form.Check()), string.Join(' ', form.Check()));

    internal bool IsFormRight => form.Check().Count == 0;

    private static ReportRow Row(BilingualText name, IReadOnlyList<ItemScore> items)
    {
        decimal points = items.Sum(item => item.Points ?? 0);
        decimal attainable = items.Sum(item => item.Points is null ? 0 : item.Item.Max);
        return new(
        [
            new ReportCell.Text(name),
            attainable == 0 ? new ReportCell.NoData() : new ReportCell.Quantity(NotRoundedUpTo(attainable, points), 2),
            new ReportCell.Quantity(attainable, 0),
            new ReportCell.Quantity(items.Sum(item => item.Item.Max), 0),
        ]);
    }

    /// <summary>As the items are printed: what falls short of the most is never printed as the most.</summary>
    private static decimal NotRoundedUpTo(decimal most, decimal points) => points < most ? Math.Min(points, most - 0.01m) : points;
}
