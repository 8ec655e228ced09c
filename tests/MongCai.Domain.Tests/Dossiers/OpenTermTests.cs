using CsCheck;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using NodaTime;
using static MongCai.Domain.Dossiers.ActorKind;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>Whole dossiers handed to AnnouncementImpact.</summary>
public class OpenTermTests
{
    private static readonly LocalDateTime Received = Moment("2026-12-28T08:00");

    private static readonly DeadlineCalculator After = Closing("2027-01-05");

    [Fact]
    public void OpenTerm_OfAPausedDossier_CarriesThePause()
    {
        Dossier paused = Dossier(3).Do(dossier => dossier.Stop(At("2026-12-29T08:00", CompetentAgency), "xác minh"));
        Dossier resumed = paused.Do(dossier => dossier.Resume(At("2027-01-04T08:00", CompetentAgency), Sample.Rules));

        Assert.True(Assert.Single(Impact(paused)).StandsStill);
        MovedDeadline<DossierCode> moved = Assert.Single(Impact(resumed));
        Assert.Equal((resumed.Code, Day("2027-01-06"), Day("2027-01-07")), (moved.Code, moved.Before.Deadline!.DueOn, moved.After.Deadline!.DueOn));
        Assert.Equal(resumed.DueAt, moved.Before.Deadline.DueAt);
    }

    [Fact]
    public void OpenTerm_OfAReappointedDossier_CarriesTheApology()
    {
        Dossier appointed = Dossier(4).Do(dossier => dossier.Reappoint(At("2026-12-31T09:00", CompetentAgency), "chờ ý kiến", Moment("2027-01-05T17:00")));
        Reappointment carried = appointed.OpenTerm()!.Value.Reappointment!;

        Assert.Equal((Day("2027-01-05"), Day("2027-01-04"), "chờ ý kiến"), (carried.DueOn, carried.OriginallyDueOn, carried.Reason));
        Assert.Equal(Day("2027-01-06"), Assert.Single(Impact(appointed)).After.Deadline!.DueOn);
    }

    [Fact]
    public void OpenTerm_WithACommitment_CarriesBothTimes()
    {
        Submission promised = Sample.Submission with { CommittedTime = ProcessingTime.WorkingDays(5) };
        OpenTerm<DossierCode> both = Sample.InProcess(promised, Received).OpenTerm()!.Value;
        OpenTerm<DossierCode> one = Sample.InProcess(at: Received).OpenTerm()!.Value;
        Assert.Equal((ProcessingTime.WorkingDays(10), ProcessingTime.WorkingDays(5)), (both.Term, both.Committed));
        Assert.Equal((ProcessingTime.WorkingDays(10), null), (one.Term, one.Committed));
    }

    /// <summary>Five days of the law end on Tuesday 15 September 2026, four working days of the office on the 16th.</summary>
    [Theory]
    [InlineData("2026-09-14", null)] // the promise moves, and the law's day stays the earlier one
    [InlineData("2026-09-15", "2026-09-16")]
    [InlineData("2026-09-16", null)]
    public void Impact_OfTwoTimes_IsThatOfTheEarlierUnderEachCalendar(string closed, string? due)
    {
        Dossier dossier = Sample.InProcess(
            Sample.Submission with { ProcessingTime = ProcessingTime.CalendarDays(5), CommittedTime = ProcessingTime.WorkingDays(4) }, Moment("2026-09-10T09:00"));
        MovedDeadline<DossierCode>[] moved = [.. AnnouncementImpact.Moved([dossier.OpenTerm()!.Value], Sample.Rules, Closing(closed))];
        Assert.Equal(Day("2026-09-15"), dossier.DueOn);
        Assert.Equal(due is null ? [] : [(Day("2026-09-15"), Day(due))], moved.Select(one => (one.Before.Deadline!.DueOn, one.After.Deadline!.DueOn)));
    }

    [Fact]
    public void Impact_OfAnyTwoTimes_GoesFromTheMomentAppointed() =>
        Gen.Select(Times, Times, Gen.Int[0, 300], Gen.Int[1, 30]).Sample((law, promise, day, closed) =>
        {
            LocalDateTime at = Received.PlusDays(-day);
            DeadlineCalculator after = Closing(IsoDay.Text(at.Date.PlusDays(closed)));
            Submission submission = Sample.Submission with { ProcessingTime = law, CommittedTime = promise };
            MovedDeadline<DossierCode>[] moved = [.. AnnouncementImpact.Moved([Sample.InProcess(submission, at).OpenTerm()!.Value], Sample.Rules, after)];
            LocalDateTime? was = Sample.Accepted(submission, at).DueAt;
            LocalDateTime? becomes = Sample.Filed(submission, at).Do(one => one.Accept(Sample.At(at, OneStopShop), after)).DueAt;
            return was == becomes ? moved.Length == 0 : moved.Length == 1 && moved[0].Before.Deadline?.DueAt == was && moved[0].After.Deadline?.DueAt == becomes;
        });

    [Fact]
    public void OpenTerm_WhereNoTimeRuns_IsNull()
    {
        Assert.Null(Sample.Filed(at: Received).OpenTerm()); // not accepted yet
        Assert.Null(Dossier(4).Do(dossier => dossier.Decide(At("2026-12-30T09:00", CompetentAgency), Sample.Result)).OpenTerm()); // the result is ready
        Assert.Null(Dossier(4).Do(dossier => dossier.Withdraw(At("2026-12-30T09:00", ActorKind.Applicant))).OpenTerm()); // withdrawn
        Assert.Equal(DeadlineClock.ReportingSubtraction, Dossier(4).OpenTerm(DeadlineClock.ReportingSubtraction)!.Value.Clock);
    }

    private static Gen<ProcessingTime> Times { get; } = Gen.Select(Gen.Int[1, 15], Gen.Int[0, 3], (amount, unit) => unit switch
    {
        0 => ProcessingTime.WorkingDays(amount),
        1 => ProcessingTime.CalendarDays(amount),
        2 => ProcessingTime.WorkingHours(amount),
        _ => ProcessingTime.NotSet,
    });

    private static DeadlineCalculator Closing(string day) => new(WorkingHours.Of(
        WorkingCalendar.Official.With(new AnnouncedDay(Day(day), DayKind.Closure, "bão", "công điện")), Schedule.Standard));

    private static MovedDeadline<DossierCode>[] Impact(Dossier dossier) => [.. AnnouncementImpact.Moved([dossier.OpenTerm()!.Value], Sample.Rules, After)];

    private static Dossier Dossier(int days) => Sample.InProcess(Sample.Submission with { ProcessingTime = ProcessingTime.WorkingDays(days) }, Received);

    private static EventStamp At(string moment, ActorKind kind) => Sample.At(Moment(moment), kind);
}
