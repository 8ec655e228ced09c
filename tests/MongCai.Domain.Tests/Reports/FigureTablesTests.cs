using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Tests.Quality;

namespace MongCai.Domain.Tests.Reports;

public class FigureTablesTests
{
    [Fact]
    public void Series_OfMonths_IsARowEach() =>
        Snapshots.Matches(FigureTables.Series(PeriodFigures.Series(
            Facts.Tally([Facts.One("2024-01-02", "2024-01-10", "2024-02-09")]), ReportingPeriod.Quarter(2024, 1).Months())).ToCsv(Language.English));

    [Fact]
    public void Segments_OfAPeriod_AreSummedUp()
    {
        ReportingPeriod january = ReportingPeriod.Month(2024, 1);
        DossierTally tally = Facts.Tally(
            [Facts.One("2024-01-02", "2024-01-10", "2024-01-09"), Facts.One("2024-01-02", "2024-01-10", null, segment: Facts.Segments[3])]);
        Snapshots.Matches(FigureTables.Segments(tally.By(Dimensions.Level | Dimensions.Channel, january.First, january.Last), january).ToMarkdown());
    }
}
