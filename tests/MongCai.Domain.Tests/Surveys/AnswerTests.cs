using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class AnswerTests
{
    [Fact]
    public void Score_IsOnlyThere_WhereAScoreWasGiven()
    {
        Assert.Equal(4, Answer.Of(4).Score);
        Assert.Null(Answer.NoOpinion.Score);
        Assert.Null(Answer.Skipped.Score);
        Assert.Equal(default, Answer.Skipped);
        Assert.NotEqual(Answer.Skipped, Answer.NoOpinion);
    }

    [Fact]
    public void Of_LessThanOne_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Answer.Of(0));

    [Fact]
    public void ToString_SaysWhichKind() => Assert.Equal("5, no opinion, skipped", $"{Answer.Of(5)}, {Answer.NoOpinion}, {Answer.Skipped}");
}
