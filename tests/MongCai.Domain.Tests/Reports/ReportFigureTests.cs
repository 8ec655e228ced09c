using CsCheck;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Tests.Quality;

namespace MongCai.Domain.Tests.Reports;

public class ReportFigureTests
{
    [Fact]
    public void Explain_OfEveryFigure_NamesAsManyDossiers() =>
        Gen.Select(Facts.Any, Facts.CutOffs, Facts.Periods).Sample((facts, cutOff, months) =>
        {
            ReportingPeriod period = ReportingPeriod.Between(months.First, months.Last);
            DossierFigures figures = Facts.Tally(facts, cutOff: cutOff).Over(period.First, period.Last);
            return ReportFigure.All.All(figure => figure.Explain(facts, period, cutOff).LongCount() == figure.Of(figures));
        });

    [Fact]
    public void Explain_OfPendingOverdue_NamesTheDossier()
    {
        DossierFacts late = Facts.One("2024-01-03", "2024-01-10", "2024-02-02");
        DossierFacts[] facts = [Facts.One("2024-01-02", "2024-01-10", "2024-01-11"), late];
        ReportingPeriod january = ReportingPeriod.Month(2024, 1);

        Assert.Equal([DossierCode.Parse("000.00.01.H49-240103-0001")], ReportFigure.PendingOverdue.Explain(facts, january));
        Assert.Empty(ReportFigure.PendingOverdue.Explain(facts, january, which: segment => segment.Field == Facts.Land));
    }

    [Fact]
    public void Parse_OfEachCode_IsTheFigure()
    {
        Assert.All(ReportFigure.All, figure => Assert.Same(figure, ReportFigure.Parse(figure.ToString())));
        Assert.StartsWith("'late' is not a figure: expected total, received,", Assert.Throws<FormatException>(() => ReportFigure.Parse("late")).Message, StringComparison.Ordinal);
    }
}
