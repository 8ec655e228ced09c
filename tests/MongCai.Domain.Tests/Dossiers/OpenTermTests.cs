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

    private static readonly DeadlineCalculator After = new(WorkingHours.Of(
        WorkingCalendar.Official.With(new AnnouncedDay(Day("2027-01-05"), DayKind.Closure, "bão", "công điện")), Schedule.Standard));

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
    public void OpenTerm_WithACommitment_IsOfTheTimePromised()
    {
        Submission promised = Sample.Submission with { CommittedTime = ProcessingTime.WorkingDays(5) };
        Assert.Equal(ProcessingTime.WorkingDays(5), Sample.InProcess(promised, Received).OpenTerm()!.Value.Term);
        Assert.Equal(ProcessingTime.WorkingDays(10), Sample.InProcess(at: Received).OpenTerm()!.Value.Term);
    }

    [Fact]
    public void OpenTerm_WhereNoTimeRuns_IsNull()
    {
        Assert.Null(Sample.Filed(at: Received).OpenTerm()); // not accepted yet
        Assert.Null(Dossier(4).Do(dossier => dossier.Decide(At("2026-12-30T09:00", CompetentAgency), Sample.Result)).OpenTerm()); // the result is ready
        Assert.Null(Dossier(4).Do(dossier => dossier.Withdraw(At("2026-12-30T09:00", ActorKind.Applicant))).OpenTerm()); // withdrawn
        Assert.Equal(DeadlineClock.ReportingSubtraction, Dossier(4).OpenTerm(DeadlineClock.ReportingSubtraction)!.Value.Clock);
    }

    private static MovedDeadline<DossierCode>[] Impact(Dossier dossier) => [.. AnnouncementImpact.Moved([dossier.OpenTerm()!.Value], Sample.Rules, After)];

    private static Dossier Dossier(int days) => Sample.InProcess(Sample.Submission with { ProcessingTime = ProcessingTime.WorkingDays(days) }, Received);

    private static EventStamp At(string moment, ActorKind kind) => Sample.At(Moment(moment), kind);
}
