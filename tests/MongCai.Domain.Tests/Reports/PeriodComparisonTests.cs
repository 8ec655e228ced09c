using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Tests.Quality;

namespace MongCai.Domain.Tests.Reports;

public class PeriodComparisonTests
{
    private static readonly DossierTally Tally = Facts.Tally(
    [
        Facts.One("2023-01-02", "2023-01-10", "2023-01-11"),
        Facts.One("2024-01-02", "2024-01-10", "2024-01-09"),
        Facts.One("2024-01-02", "2024-01-10", "2024-01-12"),
    ]);

    private static readonly PeriodComparison Comparison = PeriodComparison.Of(Tally, ReportingPeriod.Month(2024, 1));

    [Fact]
    public void Change_OfARate_IsInPointsOfPercent() => Assert.Equal(50m, Comparison.ChangeFromLastYear(Rate.OnTimeOrEarly));

    [Fact]
    public void Change_WithoutData_IsNone() => Assert.Null(Comparison.ChangeFromPrevious(Rate.OnTimeOrEarly));

    [Fact]
    public void Series_OfMonths_CarriesOver() =>
        Assert.Equal(
            ["0 carried over + 0 received = 0 ended + 0 pending (0 overdue)", "0 carried over + 2 received = 2 ended + 0 pending (0 overdue)"],
            PeriodFigures.Series(Tally, ReportingPeriod.Parse("2023-12/2024-01").Months()).Select(part => part.Figures.ToString()));
}
