using CsCheck;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class NetPromoterScoreTests
{
    [Fact]
    public void Of_EveryAnswerOnce_CountsTheThreeKinds() => // 0–6, 7–8, 9–10
        Assert.Equal(NetPromoterScore.OfCounts(2, 2, 7), NetPromoterScore.Of(Enumerable.Range(0, 11)));

    [Fact]
    public void Score_OfAHundred_HasItsHandComputedError()
    {
        NetPromoterScore score = NetPromoterScore.OfCounts(60, 25, 15);

        Assert.Equal(45, score.Score);
        Assert.Equal(7.4, score.StandardError!.Value, 1); // 100·√((0.75 − 0.45²)/100) = 7.3993
        Assert.Equal("45.0 of 100 answers", score.ToString());
    }

    [Fact]
    public void Score_WithoutAnswers_IsNoData()
    {
        Assert.Null(default(NetPromoterScore).Score);
        Assert.Null(default(NetPromoterScore).StandardError);
        Assert.Equal("no data", default(NetPromoterScore).ToString());
    }

    [Theory]
    [InlineData(-1)] // below the scale
    [InlineData(11)] // above it
    public void Of_AnAnswerOffTheScale_Throws(int answer) => Assert.Throws<ArgumentOutOfRangeException>(() => NetPromoterScore.Of([answer]));

    [Fact]
    public void OfCounts_Negative_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => NetPromoterScore.OfCounts(0, -1, 0));

    [Fact]
    public void Plus_OfAnySplit_IsTheScoreOfAll() =>
        Gen.Select(Gen.Int[0, 10].Array[0, 100], Gen.Int[0, 100]).Sample((answers, at) =>
            NetPromoterScore.Of(answers) == NetPromoterScore.Of(answers.Skip(at)) + NetPromoterScore.Of(answers.Take(at)));
}
