using CsCheck;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class SampleSizeTests
{
    private static readonly ConfidenceLevel Level = ConfidenceLevel.Percent95;

    [Fact]
    public void Cochran_AtFivePoints_IsThePublishedSize()
    {
        Assert.Equal(385, SampleSize.Cochran(0.05, Level));
        Assert.Equal(368, SampleSize.Cochran(0.05, Level, population: 8600));
    }

    [Theory]
    [InlineData(1, 1)] // a population of one
    [InlineData(10, 10)] // nearly all of a small one
    [InlineData(100, 80)] // published tables of sample sizes
    [InlineData(1000, 278)]
    [InlineData(10_000, 370)]
    public void Cochran_OfAPopulation_IsTheTabledSize(long population, long expected) =>
        Assert.Equal(expected, SampleSize.Cochran(0.05, Level, population));

    [Theory]
    [InlineData(0)] // nobody is expected to be satisfied
    [InlineData(1)] // everybody is
    public void Cochran_WithoutSpread_AsksOne(double expectedShare) => Assert.Equal(1, SampleSize.Cochran(0.05, Level, expectedShare));

    [Theory]
    [InlineData(8600, 383)] // the example of the guide's formula
    [InlineData(400, 200)] // a whole number: the ceiling adds nothing
    public void Slovin_AtFivePoints_IsTheGuidesSize(long population, long expected) => Assert.Equal(expected, SampleSize.Slovin(0.05, population));

    [Fact]
    public void Slovin_IsNearCochran_AtZOfTwo() =>
        Gen.Long[1, 1_000_000].Sample(population =>
            Math.Abs(SampleSize.Slovin(0.05, population) - Math.Ceiling(400 / (1 + (399.0 / population)) - 1e-9)) <= 1);

    [Fact]
    public void Cochran_IsTheLeastSize_ThatHoldsTheMargin() =>
        Gen.Select(Gen.Double[0.005, 0.3], Gen.Double[0.05, 0.95]).Sample((margin, share) =>
        {
            long size = SampleSize.Cochran(margin, Level, share);
            double Margin(double answers) => Level.Z * Math.Sqrt(share * (1 - share) / answers);
            return Margin(size) <= margin + 1e-9 && (size == 1 || Margin(size - 1) > margin - 1e-9);
        });

    [Fact]
    public void Cochran_NeverAsksMore_ThanThereAre() =>
        Gen.Select(Gen.Double[0.001, 0.5], Gen.Long[1, 10_000]).Sample((margin, population) =>
            SampleSize.Cochran(margin, Level, population) is long size && size >= 1 && size <= population && size <= SampleSize.Cochran(margin, Level));

    [Theory]
    [InlineData(0)] // certainty
    [InlineData(5)] // a percentage
    [InlineData(double.NaN)] // no number
    public void Cochran_OfAMarginOutOfRange_Throws(double margin) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.Cochran(margin, Level));

    [Fact]
    public void Cochran_OfOtherNumbersOutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.Cochran(0.05, Level, expectedShare: 1.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.Cochran(0.05, Level, population: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.Slovin(0.05, 0));
    }

    [Theory]
    [InlineData(1e-10)]
    [InlineData(9.9e-7)]
    public void Cochran_FinerThanThereArePeople_IsRefused(double margin) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.Cochran(margin, ConfidenceLevel.Percent95));
}
