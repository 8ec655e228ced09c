using CsCheck;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Quality;

public class PublishedIndicatorsTests
{
    [Fact]
    public void Of_Figures_AreAllIndicators()
    {
        DossierFigures figures = Facts.Tally(
        [
            Facts.One("2024-01-02", "2024-01-10", "2024-01-10") with { AreComponentsDigitized = true, IsResultElectronic = true, IsSatisfied = true },
            Facts.One("2024-01-02", "2024-01-10", "2024-01-11").WithPayment(Vnd.Of(8000), Vnd.Of(8000), PaymentMethod.BankTransfer),
        ]).Over(new(2024, 1), new(2024, 1));

        Snapshots.Matches(
            string.Join('\n', PublishedIndicators.Of(figures, cut: DaysCut.Between(ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(10)))) + "\n");
    }

    [Fact]
    public void All_AreNamedInBothLanguagesWithASource() =>
        Assert.All(PublishedIndicators.All, indicator => Assert.True(
            new[] { indicator.Name, indicator.Definition, indicator.Source }.All(text => text is { Vietnamese.Length: > 0, English.Length: > 0 })));

    [Fact]
    public void Of_Figures_NameTheFigureOrRateOfEach() =>
        Facts.Any.Sample(facts =>
        {
            DossierFigures figures = Facts.Tally(facts).Over(new(2024, 1), new(2024, 3));
            return PublishedIndicators.Of(figures).All(value => value switch
            {
                IndicatorValue.Count count => count.Figure.Of(figures) == count.Number,
                IndicatorValue.Share { Rate: { } rate } share => rate.Of(figures) == share.Ratio,
                IndicatorValue.Share share => share.Indicator.Code is "full-process-coverage" or "publication", // of procedures
                _ => value is IndicatorValue.Days,
            });
        });

    [Fact]
    public void Of_NoDossiers_IsNoDataAndNotZero() =>
        Assert.All(PublishedIndicators.Of(DossierFigures.None).OfType<IndicatorValue.Share>(), share => Assert.Null(share.Ratio.Percent));
}
