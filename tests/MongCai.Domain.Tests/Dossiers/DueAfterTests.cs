using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using static MongCai.Domain.Dossiers.ActorKind;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>The moment appointed after a wait, and what is possible meanwhile by the office's own calendar.</summary>
public class DueAfterTests
{
    /// <summary>A storm closes the office on the Wednesday after the filing.</summary>
    private static readonly DeadlineCalculator Stormy = new(WorkingHours.Of(
        WorkingCalendar.Official.With(new AnnouncedDay(Day("2025-09-10"), DayKind.Closure, "bão", "công điện")), Schedule.Standard));

    private static readonly Func<Dossier, EventStamp, DeadlineCalculator, Decision>[] Counting =
    [
        (dossier, stamp, rules) => dossier.Transfer(stamp, Sample.Department, rules),
        (dossier, stamp, rules) => dossier.RequestSupplement(stamp, ["Bản vẽ"], "Sai", rules.Calendar),
        (dossier, stamp, rules) => dossier.Supplement(stamp, [], rules),
        (dossier, stamp, rules) => dossier.ConfirmPayment(stamp, rules),
        (dossier, stamp, rules) => dossier.Resume(stamp, rules),
        (dossier, stamp, rules) => dossier.Close(stamp, "Quá hạn", rules.Calendar),
    ];

    [Theory]
    [InlineData("2025-09-08", "2025-09-23")] // at once: due on 22 September, before the apology's day
    [InlineData("2025-09-10", "2025-09-23")] // after one working day: due on the apology's day
    [InlineData("2025-09-12", "2025-09-25")] // after three: due after it
    public void Resume_AfterAnApology_AppointsTheLaterMoment(string resumed, string due)
    {
        Dossier dossier = Sample.InProcess()
            .Do(d => d.Reappoint(Sample.After(0, CompetentAgency), "Chờ ý kiến", new(2025, 9, 23, 17, 0)))
            .Do(d => d.Stop(Sample.After(0, CompetentAgency), "Xác minh"))
            .Do(d => d.Resume(Sample.At(Moment($"{resumed}T09:00"), CompetentAgency), Sample.Rules));
        Assert.Equal(Day(due), dossier.DueOn);
    }

    /// <summary>The ten working days end on Monday 22 September, the apology's on Tuesday the 30th; between them a payment is awaited.</summary>
    [Theory]
    [InlineData("2025-09-23T09:00", "2025-09-23T16:00", "2025-09-30")] // begins and ends on one day: nothing moves
    [InlineData("2025-09-23T09:00", "2025-09-26T09:00", "2025-10-03")] // three working days
    [InlineData("2025-09-26T09:00", "2025-09-29T09:00", "2025-10-01")] // over a weekend: one
    [InlineData("2025-09-23T09:00", "2025-10-10T09:00", "2025-10-17")] // beyond the apology's day, which stands still meanwhile
    [InlineData("2025-09-30T17:00", "2025-10-10T09:00", "2025-09-30")] // when the apology's day was over too: the delay stays
    public void ConfirmPayment_AwaitedAfterTheTimeOfTheLaw_MovesTheDayOfTheApologyOn(string asked, string paid, string due)
    {
        Dossier waiting = Sample.InProcess()
            .Do(d => d.Reappoint(Sample.After(24, CompetentAgency), "Chờ ý kiến", new(2025, 9, 30, 17, 0)))
            .Do(d => d.RequestPayment(Sample.At(Moment(asked), CompetentAgency), Vnd.Of(50_000)));
        Dossier confirmed = waiting.Do(d => d.ConfirmPayment(Sample.At(Moment(paid), OneStopShop), Sample.Rules));
        Assert.Equal((Day("2025-09-30"), Day(due)), (waiting.DueOn, confirmed.DueOn));
        Assert.Equal(Day(due), Assert.IsType<OpenTerm<DossierCode>>(confirmed.OpenTerm()).Reappointment!.DueOn);
    }

    /// <summary>A stop in the middle of the wait is part of it: each day of both is taken off once.</summary>
    [Fact]
    public void ConfirmPayment_AfterAStopInTheWait_TakesEachDayOffOnce()
    {
        Dossier paid = Sample.InProcess()
            .Do(d => d.Reappoint(Sample.After(24, CompetentAgency), "Chờ ý kiến", new(2025, 9, 30, 17, 0)))
            .Do(d => d.RequestPayment(Sample.At(Moment("2025-09-23T09:00"), CompetentAgency), Vnd.Of(50_000)))
            .Do(d => d.Stop(Sample.At(Moment("2025-09-24T09:00"), CompetentAgency), "Xác minh"))
            .Do(d => d.Resume(Sample.At(Moment("2025-09-25T09:00"), CompetentAgency), Sample.Rules))
            .Do(d => d.ConfirmPayment(Sample.At(Moment("2025-09-26T09:00"), OneStopShop), Sample.Rules));
        Assert.Equal((DossierState.InProcess, Day("2025-10-03")), (paid.State, paid.DueOn));
    }

    /// <summary>Only an apology keeps a moment: what was counted over a closure that was taken back is counted anew.</summary>
    [Fact]
    public void Resume_WithoutAnApology_AppointsTheMomentCountedNow()
    {
        Dossier dossier = Sample.Filed()
            .Do(d => d.Accept(Sample.After(0, OneStopShop), Stormy))
            .Do(d => d.Transfer(Sample.After(0, OneStopShop), Sample.Department, Stormy))
            .Do(d => d.Stop(Sample.After(1, CompetentAgency), "Xác minh"));
        Assert.Equal(Day("2025-09-23"), dossier.DueOn);
        Assert.Equal(Day("2025-09-22"), dossier.Do(d => d.Resume(Sample.After(1, CompetentAgency), Sample.Rules)).DueOn);
    }

    /// <summary>Friday is the fourth working day, and the third where the office was closed on Wednesday: a supplement may still be asked for.</summary>
    [Fact]
    public void Refused_ByTheCalendarGiven_ListsWhatItAllows() => Assert.All(Counting, command =>
    {
        EventStamp friday = Sample.At(Moment("2025-09-12T09:00"), ActorKind.Applicant);
        IReadOnlyList<DossierAction> Allowed(DeadlineCalculator rules) => Assert.IsType<Decision.Refused>(command(Sample.InProcess(), friday, rules)).Allowed;
        Assert.DoesNotContain(DossierAction.RequestSupplement, Allowed(Sample.Rules));
        Assert.Contains(DossierAction.RequestSupplement, Allowed(Stormy));
    });
}
