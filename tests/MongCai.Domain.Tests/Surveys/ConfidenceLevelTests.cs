using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class ConfidenceLevelTests
{
    [Theory]
    [InlineData(0.5, 0.6744897501960817)] // the quartiles, in the centre of the algorithm
    [InlineData(0.8, 1.2815515655446004)] // published tables
    [InlineData(0.9, 1.6448536269514722)]
    [InlineData(0.95, 1.959963984540054)] // the level of official surveys
    [InlineData(0.99, 2.5758293035489004)]
    [InlineData(0.9999, 3.890591886413094)] // the highest level, far in the tail
    public void Z_IsThePublishedQuantile(double probability, double expected) =>
        Assert.Equal(expected, ConfidenceLevel.Of(probability).Z, 2e-13);

    [Theory]
    [InlineData(0)] // an interval that covers nothing
    [InlineData(1)] // an interval without ends
    [InlineData(95)] // a percentage
    [InlineData(double.NaN)] // no number
    public void Of_OutOfRange_Throws(double probability) =>
        Assert.Contains(
            "0.9999, such as 0.95", Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceLevel.Of(probability)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_TheSameProbability_IsEqual()
    {
        Assert.Equal(ConfidenceLevel.Percent95, ConfidenceLevel.Of(0.95));
        Assert.NotEqual(ConfidenceLevel.Percent90, ConfidenceLevel.Percent99);
    }

    [Fact]
    public void ToString_IsAPercentage() => Assert.Equal("99.9 %", ConfidenceLevel.Of(0.999).ToString());
}
