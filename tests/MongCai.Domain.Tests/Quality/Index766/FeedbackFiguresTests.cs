using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Quality;

public class FeedbackFiguresTests
{
    [Theory]
    [InlineData(true, false, 3, 2, false)] // liked more than disliked
    [InlineData(true, false, 2, 2, false)] // as often
    [InlineData(true, false, 1, 2, true)] // disliked more
    [InlineData(true, true, 1, 0, true)] // repeated
    [InlineData(false, false, 1, 0, true)] // overdue
    [InlineData(null, false, 0, 0, false)] // pending in time
    public void IsObjected_OfOne_IsDislikedRepeatedOrOverdue(bool? isOnTime, bool isRepeated, int likes, int dislikes, bool isObjected) =>
        Assert.Equal(isObjected, new FeedbackFacts(isOnTime, isRepeated, likes, dislikes).IsObjected);

    [Fact]
    public void Of_Feedback_CountsEachOnce()
    {
        FeedbackFigures figures = FeedbackFigures.Of(
        [
            new(true, Likes: 1, IsAboutProcedures: true),
            new(false, IsRepeated: true, Dislikes: 5, IsAboutStaff: true), // overdue, repeated and disliked: once
            new(null),
        ]);

        Assert.Equal(new(Ratio.Of(1, 3), Ratio.Of(2, 3), Ratio.Of(1, 3), Ratio.Of(1, 3)), figures);
        Assert.Equal(default, FeedbackFigures.Of([]));
    }
}
