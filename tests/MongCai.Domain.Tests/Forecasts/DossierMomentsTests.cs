using MongCai.Domain.Calendars;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Forecasts;
using MongCai.Domain.Quality;
using MongCai.Domain.Tests.Dossiers;
using MongCai.Domain.Tests.Quality;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Forecasts;

public class DossierMomentsTests
{
    [Theory]
    [InlineData("2024-03-08", "2024-03-07", "2024-03-31", "4 3 2", "3 2 1", false, true)] // in time: the end of each working day before the one on which it ended
    [InlineData("2024-03-08", "2024-03-13", "2024-03-31", "4 3 2 1", "7 6 5 4", true, true)] // late: to the day before the due day, at whose end it is overdue
    [InlineData("2024-03-08", "2024-03-07", "2024-03-08", "4 3 2", "3 2 1", null, true)] // the due day has not passed: the late ones are not known yet, so neither is this one's share
    [InlineData("2024-03-08", "2024-03-13", "2024-03-06", "4 3", "2 1", null, false)] // what came after the day is not known on it
    [InlineData("2024-03-08", null, "2024-03-11", "4 3 2 1", "5 4 3 2", true, false)] // pending past its due day
    [InlineData("2024-03-11", "2024-03-12", "2024-03-31", "5 4 3 2 1", "6 5 4 3 2", true, true)] // over a weekend, which is no time
    [InlineData("2024-03-08", "2024-03-04", "2024-03-31", "", "", null, true)] // ended on the day of receipt: never pending at the end of a day
    [InlineData(null, "2024-03-07", "2024-03-31", "", "", null, true)] // no due day
    public void Of_Facts_AreTheEndsOfWorkingDays(string? due, string? ended, string asOf, string slack, string observed, bool? isOverdue, bool hasEnded)
    {
        (PendingMoment Moment, MomentOutcome Outcome)[] moments = [.. DossierMoments.Of(Facts.One("2024-03-04", due, ended), ForecastUnit.Procedure, WorkingCalendar.Official, Day(asOf))];
        Assert.Equal(slack, string.Join(' ', moments.Select(one => one.Moment.Slack.TotalHours / 8)));
        Assert.Equal(observed, string.Join(' ', moments.Select(one => one.Outcome.Observed.TotalHours / 8)));
        Assert.All(
            moments, one => Assert.Equal((isOverdue, hasEnded, new YearMonth(2024, 3)), (one.Outcome.IsOverdue, one.Outcome.HasEnded, one.Outcome.DueIn)));
        Assert.All(moments, one => Assert.Equal(("", "1.001193"), (one.Moment.State, one.Moment.Unit)));
    }

    [Fact]
    public void Of_FactsWithoutAUnit_HaveNone() =>
        Assert.Equal("", DossierMoments.Of(Facts.One("2024-03-04", "2024-03-08", null, segment: new Segment()), ForecastUnit.Agency, WorkingCalendar.Official, Day("2024-03-06")).First().Moment.Unit);

    [Fact]
    public void Of_AnotherUnit_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => DossierMoments.Of(Facts.One("2024-03-04", "2024-03-08", null), ForecastUnit.Other, WorkingCalendar.Official, Day("2024-03-06")));

    [Fact]
    public void Of_Events_StandStillWithTheClock()
    {
        (PendingMoment Moment, MomentOutcome Outcome)[] moments = [.. DossierMoments.Of(Supplemented, ForecastUnit.Agency, Sample.Rules, Moment("2025-09-16T09:00"))];
        Assert.Equal([80, 80, 72], moments.Select(one => one.Moment.Slack.TotalHours)); // the first day, then none for three, and ten days anew
        Assert.Equal([17.5, 9.5, 1.5], moments.Select(one => one.Outcome.Observed.TotalHours));
        Assert.All(moments, one => Assert.Equal((Sample.Department.ToString(), "InProcess", false, (bool?)null), (one.Moment.Unit, one.Moment.State, one.Outcome.HasEnded, one.Outcome.IsOverdue)));
    }

    [Fact]
    public void At_WhereTheClockStands_ThereIsNothingToForecast()
    {
        Dossier waiting = Dossier.Replay(Supplemented.Events.Take(4));
        Assert.Equal(DossierState.AwaitingSupplement, waiting.State);
        Assert.Null(DossierMoments.At(waiting, ForecastUnit.Procedure, Sample.Rules, Sample.Filing.PlusHours(30)));
        Assert.Null(DossierMoments.At(Supplemented, ForecastUnit.Procedure, Sample.Rules, Supplemented.DueAt!.Value.PlusMinutes(1)));
        Assert.Null(DossierMoments.At(Supplemented, ForecastUnit.Procedure, Sample.Rules, Supplemented.DueAt!.Value));
        Assert.Equal(Duration.FromMinutes(1), DossierMoments.At(Supplemented, ForecastUnit.Procedure, Sample.Rules, Supplemented.DueAt!.Value.PlusMinutes(-1))!.Slack);
    }

    /// <summary>What is pending at its due moment is overdue: that is no forecast, whether the days are known or the events.</summary>
    [Fact]
    public void Of_TheDueMoment_IsNone()
    {
        Assert.All(
            DossierMoments.Of(Facts.One("2024-03-04", "2024-03-08", "2024-03-20"), ForecastUnit.Procedure, WorkingCalendar.Official, Day("2024-04-01")),
            one => Assert.True(one.Moment.Slack > Duration.Zero));
        LocalDateTime late = Supplemented.DueAt!.Value.PlusDays(10);
        (PendingMoment Moment, MomentOutcome Outcome)[] moments = [.. DossierMoments.Of(Supplemented, ForecastUnit.Procedure, Sample.Rules, late)];
        Assert.NotEmpty(moments);
        Assert.All(moments, one => Assert.True(one.Moment.Slack > Duration.Zero));
    }

    [Fact]
    public void Of_EventsBeforeAnyWasKnown_AreNone() =>
        Assert.Empty(DossierMoments.Of(Supplemented, ForecastUnit.Procedure, Sample.Rules, Sample.Filing.PlusDays(-1)));

    private static Dossier Supplemented { get; } = Sample.InProcess()
        .Do(dossier => dossier.RequestSupplement(Sample.After(24, ActorKind.CompetentAgency), ["Bản vẽ"], "Sai", Sample.Calendar))
        .Do(dossier => dossier.Supplement(Sample.After(96, ActorKind.Applicant), [], Sample.Rules));
}
