using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class ResponseRateTests
{
    [Fact]
    public void Rate_IsOfUsableForms_AmongThoseSent()
    {
        Assert.Equal(Ratio.Of(380, 1000), ResponseRate.Of(1000, 400, 380).Rate);
        Assert.Equal("38.00 % (380 of 1000)", ResponseRate.Of(1000, 400, 380).ToString());
        Assert.Null(default(ResponseRate).Rate.Percent);
    }

    [Fact]
    public void Plus_AddsTheCounts() => Assert.Equal(ResponseRate.Of(30, 12, 11), ResponseRate.Of(10, 10, 10) + ResponseRate.Of(20, 2, 1));

    [Theory]
    [InlineData(10, 11, 5)] // more came back than were sent
    [InlineData(10, 5, 6)] // more were usable than came back
    [InlineData(10, 5, -1)] // fewer than none
    public void Of_CountsThatCannotBe_Throws(long sent, long returned, long usable) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseRate.Of(sent, returned, usable));
}
