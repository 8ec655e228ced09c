using CsCheck;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class ProportionEstimateTests
{
    private static readonly ConfidenceLevel Level = ConfidenceLevel.Percent95;

    private static readonly Gen<Ratio> Samples = from whole in Gen.Long[1, 20_000] from part in Gen.Long[0, whole] select Ratio.Of(part, whole);

    [Theory]
    [InlineData(45, 50, 0.78640, 0.95652)] // an everyday sample
    [InlineData(50, 50, 0.92865, 1)] // all satisfied: not the point that the normal approximation gives
    [InlineData(0, 50, 0, 0.07135)] // none satisfied: the mirror of the row above
    [InlineData(8170, 8600, 0.94519, 0.95441)] // a year's forms
    [InlineData(1, 1, 0.20655, 1)] // one answer
    [InlineData(0, 0, 0, 1)] // no answer: everything is possible
    public void Wilson_OfPublishedCounts_IsThePublishedInterval(long part, long whole, double low, double high)
    {
        ConfidenceInterval interval = ProportionEstimate.Wilson(Ratio.Of(part, whole), Level).Interval;

        Assert.Equal(low, interval.Low, 5);
        Assert.Equal(high, interval.High, 5);
    }

    [Theory]
    [InlineData(380, 384, 500, 0.98343, 0.992)] // the corrected interval would reach 0.99347, but four of 500 said no
    [InlineData(45, 50, 200, 0.80458, 0.95163)] // effective size 50·199/150, reckoned by hand
    [InlineData(45, 50, 50, 0.9, 0.9)] // all were asked
    [InlineData(1, 1, 1, 1, 1)] // a population of one
    [InlineData(0, 0, 10, 0, 1)] // nobody was asked
    public void Wilson_OfAFinitePopulation_KeepsToWhatIsPossible(long part, long whole, long population, double low, double high)
    {
        ConfidenceInterval interval = ProportionEstimate.Wilson(Ratio.Of(part, whole), population, Level).Interval;

        Assert.Equal(low, interval.Low, 5);
        Assert.Equal(high, interval.High, 5);
    }

    [Fact]
    public void Wilson_AtEitherEnd_IsExact()
    {
        Assert.Equal(1, ProportionEstimate.Wilson(Ratio.Of(7, 7), Level).Interval.High);
        Assert.Equal(0, ProportionEstimate.Wilson(Ratio.Of(0, 10), Level).Interval.Low);
    }

    [Fact]
    public void Wilson_OfALargerSampleThanThePopulation_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionEstimate.Wilson(Ratio.Of(1, 3), 2, Level));

    [Fact]
    public void Wilson_AtItsEnds_LiesZErrorsFromTheShare() => // the equation that the interval solves
        Samples.Sample(sample =>
        {
            ProportionEstimate estimate = ProportionEstimate.Wilson(sample, Level);
            return new[] { estimate.Interval.Low, estimate.Interval.High }.All(end => end is 0 or 1
                || Math.Abs(Math.Abs(estimate.Point!.Value - end) - (Level.Z * Math.Sqrt(end * (1 - end) / sample.Whole))) < 1e-11);
        });

    [Fact]
    public void Wilson_OfTheDissatisfied_IsTheMirror() =>
        Samples.Sample(sample =>
        {
            ConfidenceInterval satisfied = ProportionEstimate.Wilson(sample, Level).Interval;
            ConfidenceInterval others = ProportionEstimate.Wilson(Ratio.Of(sample.Whole - sample.Part, sample.Whole), Level).Interval;
            return Math.Abs(satisfied.Low + others.High - 1) < 1e-12 && Math.Abs(satisfied.High + others.Low - 1) < 1e-12;
        });

    [Fact]
    public void Wilson_OfAFinitePopulation_IsNarrowerAndPossible() =>
        Gen.Select(Samples, Gen.Long[0, 50_000]).Sample((sample, others) =>
        {
            ProportionEstimate endless = ProportionEstimate.Wilson(sample, Level);
            ProportionEstimate finite = ProportionEstimate.Wilson(sample, sample.Whole + others, Level);
            double population = sample.Whole + others;
            return finite.Interval.Contains(finite.Point!.Value)
                && finite.Interval.High - finite.Interval.Low <= endless.Interval.High - endless.Interval.Low + 1e-12
                && finite.Interval.Low >= (sample.Part / population) - 1e-12
                && finite.Interval.High <= ((sample.Part + others) / population) + 1e-12;
        });

    [Fact]
    public void ToString_WithAndWithoutData_SaysWhatIsKnown()
    {
        Assert.Equal("0.90000 [0.78640, 0.95652] at 95 %, n = 50", ProportionEstimate.Wilson(Ratio.Of(45, 50), Level).ToString());
        Assert.Equal("0.90000 [0.80458, 0.95163] at 95 %, n = 50, N = 200", ProportionEstimate.Wilson(Ratio.Of(45, 50), 200, Level).ToString());
        Assert.Equal("no data [0.00000, 1.00000] at 95 %, n = 0", ProportionEstimate.Wilson(default, Level).ToString());
    }

    [Fact]
    public void Wilson_OfNobody_LeavesEverythingPossible()
    {
        ProportionEstimate estimate = ProportionEstimate.Wilson(default, population: 0, Level);
        Assert.Equal((null, 0d, 1d, 0d), (estimate.Point, estimate.Interval.Low, estimate.Interval.High, estimate.EffectiveSize));
    }
}
