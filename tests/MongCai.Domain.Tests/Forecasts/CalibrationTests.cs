using CsCheck;
using MongCai.Domain.Forecasts;

namespace MongCai.Domain.Tests.Forecasts;

public class CalibrationTests
{
    private static readonly Gen<(double Probability, bool Overdue)[]> Known = Gen.Select(Gen.Int[0, 20], Gen.Bool)
        .Select((tenth, overdue) => (tenth / 20.0, overdue)).Array[1, 60];

    [Fact]
    public void Of_KnownForecasts_IsWorkedOutByHand()
    {
        Calibration figures = Calibration.Of([(0.9, true), (0.6, false), (0.2, false), (0.2, true)]);
        Assert.Equal(Ratio.Of(2, 4), figures.Overdue);
        Assert.Equal((0.01 + 0.36 + 0.04 + 0.64) / 4, figures.Brier!.Value, 12);
        Assert.Equal(-(Math.Log(0.9) + Math.Log(0.4) + Math.Log(0.8) + Math.Log(0.2)) / 4, figures.LogLoss!.Value, 12);
        Assert.Equal(2.5 / 4, figures.AreaUnderCurve!.Value, 12); // of four pairs, two in order, one out of it, one equal
        Assert.Equal((0.1 + 0.6 + (2 * 0.3)) / 4, figures.ExpectedError!.Value, 12);
        Assert.Equal([0, 0, 2, 0, 0, 0, 1, 0, 0, 1], figures.Bins.Select(bin => bin.Overdue.Whole));
    }

    [Fact]
    public void AreaUnderCurve_OfAny_IsTheShareOfPairsInOrder() => Known.Sample(known =>
    {
        double[] pairs = [.. from late in known where late.Overdue from inTime in known where !inTime.Overdue
                             select late.Probability > inTime.Probability ? 1 : late.Probability == inTime.Probability ? 0.5 : 0];
        return Calibration.Of(known).AreaUnderCurve is { } area ? Math.Abs(area - pairs.Average()) < 1e-12 : pairs.Length == 0;
    });

    [Fact]
    public void Bins_OfAny_HoldEachForecastOnce() => Known.Sample(known =>
        Calibration.Of(known).Bins.Aggregate(Ratio.Of(0, 0), (sum, bin) => sum + bin.Overdue) == Calibration.Of(known).Overdue);

    [Fact]
    public void LogLoss_OfACertainErrorAlone_IsANumber() => Assert.InRange(Calibration.Of([(0, true)]).LogLoss!.Value, 30, 40);

    [Fact]
    public void Of_Nothing_HasNoFigures() =>
        Assert.Equal(
            (null, null, null, null),
            (Calibration.Of([]).Brier, Calibration.Of([]).LogLoss, Calibration.Of([]).AreaUnderCurve, Calibration.Of([]).ExpectedError));

    [Theory]
    [InlineData(-0.1)] // below none
    [InlineData(1.1)] // above all
    [InlineData(double.NaN)] // no number
    public void Of_NoProbability_IsRefused(double probability) => Assert.Throws<ArgumentOutOfRangeException>(() => Calibration.Of([(probability, true)]));
}
