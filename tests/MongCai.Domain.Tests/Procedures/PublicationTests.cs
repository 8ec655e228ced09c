using MongCai.Domain.Calendars;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Procedures;

public class PublicationTests
{
    private static readonly LocalDate Decided = new(2026, 3, 2); // a Monday

    [Theory]
    [InlineData(6, false)] // Sunday: four working days
    [InlineData(7, true)] // Monday: the fifth
    [InlineData(0, false)] // at once
    [InlineData(-10, false)] // in effect before it was decided
    public void IsAnnouncedOnTime_CountsToTheDayOfEffect(int days, bool expected) =>
        Assert.Equal(expected, new Publication { DecidedOn = Decided, EffectiveOn = Decided.PlusDays(days) }.IsAnnouncedOnTime(PublicationRule.Provincial, WorkingCalendar.Official));

    [Theory]
    [InlineData(0, true)]
    [InlineData(7, true)] // the fifth working day
    [InlineData(8, false)]
    [InlineData(-1, true)] // before the decision
    public void IsPublicOnTime_CountsFromTheDecision(int days, bool expected) =>
        Assert.Equal(expected, new Publication { DecidedOn = Decided, PublicOn = Decided.PlusDays(days) }.IsPublicOnTime(PublicationRule.Provincial, WorkingCalendar.Official));

    [Fact]
    public void IsPublicOnTime_OnADayOffAfterTheLastWorkingDay_IsLate() =>
        Assert.False(new Publication { DecidedOn = Decided.PlusDays(-3), PublicOn = Decided.PlusDays(5) }.IsPublicOnTime(PublicationRule.Provincial, WorkingCalendar.Official));

    [Fact]
    public void Ministries_HaveTwentyAndTenDays()
    {
        Publication publication = new() { DecidedOn = Decided, EffectiveOn = Decided.PlusDays(28), PublicOn = Decided.PlusDays(14) };
        Assert.True(publication.IsAnnouncedOnTime(PublicationRule.Central, WorkingCalendar.Official));
        Assert.True(publication.IsPublicOnTime(PublicationRule.Central, WorkingCalendar.Official));
        Assert.False(publication.IsAnnouncedOnTime(new PublicationRule(21, 9), WorkingCalendar.Official));
        Assert.False(publication.IsPublicOnTime(new PublicationRule(21, 9), WorkingCalendar.Official));
    }

    [Fact]
    public void OnTime_WithoutADay_IsNotKnown()
    {
        Assert.Null(new Publication { DecidedOn = Decided }.IsAnnouncedOnTime(PublicationRule.Central, WorkingCalendar.Official));
        Assert.Null(new Publication { PublicOn = Decided }.IsPublicOnTime(PublicationRule.Central, WorkingCalendar.Official));
    }
}
