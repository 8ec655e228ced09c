using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Tests.Quality;

namespace MongCai.Domain.Tests.Reports;

public class QualityTablesTests
{
    private static readonly ReportingPeriod January = ReportingPeriod.Month(2024, 1);

    [Fact]
    public void Indicators_OfAPeriod_AreBesideTheEarlierOnes() =>
        Snapshots.Matches(QualityTables.Indicators(
            PeriodComparison.Of(
                Facts.Tally([Facts.One("2024-01-02", "2024-01-10", "2024-01-09"), Facts.One("2023-12-02", "2023-12-10", "2023-12-19")]), January),
            cut: DaysCut.Between(ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(10))).ToMarkdown());

    [Theory]
    [InlineData("2024", "indicator current previous")] // the year before is the period before
    [InlineData("2023-01/2023-12", "indicator current previous")] // a year by another name
    [InlineData("2024-H1", "indicator current previous same-last-year")]
    public void Indicators_OfAWholeYear_ShowTheYearBeforeOnce(string period, string columns)
    {
        ReportTable table = QualityTables.Indicators(
            PeriodComparison.Of(Facts.Tally([Facts.One("2024-01-02", "2024-01-10", "2024-01-09")]), ReportingPeriod.Parse(period)));
        Assert.Equal(columns, string.Join(' ', table.Columns.Select(column => column.Key)));
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
    }

    [Fact]
    public void Index_OfAScore_ExplainsEachItem() =>
        Snapshots.Matches(QualityTables.Index(
            Index766.Official.Score(new Dictionary<string, IndexFigure>
            {
                ["HANDLED_IN_TIME"] = new IndexFigure.Counted(Ratio.Of(99, 100)),
                ["AVERAGE_PROCESSING_DAYS"] = new IndexFigure.Averaged(25, 10),
            }),
            January).ToMarkdown(Language.English));

    [Fact]
    public void Agency_OfAScore_NamesTheGrade() =>
        Snapshots.Matches(QualityTables.Agency(
            AgencyScore.Of(new Dictionary<AgencyCriterion, CriterionPoints> { [AgencyCriterion.TotalTime] = CriterionPoints.Of(9, 1, 0) }), January).ToMarkdown());
}
