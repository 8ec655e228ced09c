using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class RatingScaleTests
{
    [Fact]
    public void IsSatisfied_FromHaiLong_OnBothScales()
    {
        Assert.Equal([false, true, true], Enumerable.Range(1, 3).Select(RatingScale.ThreeLevels.IsSatisfied));
        Assert.Equal([false, false, false, true, true], Enumerable.Range(1, 5).Select(RatingScale.FiveLevels.IsSatisfied));
        Assert.Equal("Hài lòng", RatingScale.ThreeLevels.Labels[RatingScale.ThreeLevels.SatisfiedFrom - 1]);
        Assert.Equal("Hài lòng", RatingScale.FiveLevels.Labels[RatingScale.FiveLevels.SatisfiedFrom - 1]);
    }

    [Theory]
    [InlineData(0, false)] // below the worst
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)] // a level of the other scale
    public void Contains_IsFromOne_ToTheHighest(int score, bool expected) => Assert.Equal(expected, RatingScale.ThreeLevels.Contains(score));

    [Fact]
    public void ToString_IsTheNumberOfLevels() => Assert.Equal("5 levels", RatingScale.FiveLevels.ToString());
}
