using CsCheck;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Deadlines;

public class AnnouncementImpactTests
{
    private static readonly DeadlineCalculator Before = DeadlineCalculator.Standard;
    private static readonly DeadlineCalculator After = Closing("2027-01-05");

    [Fact]
    public void Moved_ByTheSwapOf2024_ListsTheDossiersItTouches()
    {
        DeadlineCalculator before = Rules("2024-04-11");
        DeadlineCalculator after = Rules("2024-04-12");
        OpenTerm<string>[] open =
        [
            new("over the swapped Monday", Moment("2024-04-26T09:00"), ProcessingTime.WorkingDays(1)),
            new("over both", Moment("2024-04-26T09:00"), ProcessingTime.WorkingDays(5)),
            new("before it", Moment("2024-04-15T09:00"), ProcessingTime.WorkingDays(3)),
            new("no time set", Moment("2024-04-26T09:00"), ProcessingTime.NotSet),
            new("in words", Moment("2024-04-26T09:00"), ProcessingTime.FromText("theo giấy hẹn")),
        ];

        MovedDeadline<string>[] moved = [.. AnnouncementImpact.Moved(open, before, after)];

        Assert.Equal(
            [("over the swapped Monday", Day("2024-04-29"), Day("2024-05-02"))],
            moved.Select(dossier => (dossier.Code, dossier.Before.Deadline!.DueOn, dossier.After.Deadline!.DueOn)));
    }

    [Fact]
    public void Moved_ByNothing_IsEmpty() =>
        Assert.Empty(AnnouncementImpact.Moved([new OpenTerm<int>(1, Moment("2024-04-26T09:00"), ProcessingTime.WorkingDays(5))], DeadlineCalculator.Standard, DeadlineCalculator.Standard));

    [Fact]
    public void Moved_OfNothingGiven_NamesWhatIsMissing()
    {
        Assert.Throws<ArgumentNullException>("open", () => AnnouncementImpact.Moved<int>(null!, Before, After));
        Assert.Throws<ArgumentNullException>("before", () => AnnouncementImpact.Moved([Term(3)], null!, After));
        Assert.Throws<ArgumentNullException>("after", () => AnnouncementImpact.Moved([Term(3)], Before, null!));
    }

    [Theory]
    [InlineData(7, "2027-01-04T08:00", "2027-01-08T08:00", null, null)] // due 13 January before and after; the closure lies in the pause
    [InlineData(3, "2026-12-29T08:00", "2027-01-04T08:00", "2027-01-06", "2027-01-07")] // the pause brings the term onto the closure
    [InlineData(7, "2026-12-29T08:00", "2026-12-29T09:00", "2027-01-07", "2027-01-08")] // a pause within a day
    [InlineData(3, null, null, null, null)] // done before the closure
    public void Moved_WithAPause_CountsIt(int days, string? from, string? until, string? before, string? after)
    {
        Suspension[] pauses = from is null ? [] : [Suspension.Pause(Moment(from), Moment(until!), "lệ phí")];
        MovedDeadline<int>[] moved = [.. AnnouncementImpact.Moved([Term(days) with { Suspensions = pauses }], Before, After)];

        Assert.Equal(
            before is null ? [] : [(Day(before), Day(after!))], moved.Select(dossier => (dossier.Before.Deadline!.DueOn, dossier.After.Deadline!.DueOn)));
    }

    [Fact]
    public void Moved_WhileAPauseLasts_SaysThatTheTimeStandsStill()
    {
        Suspension pause = Suspension.Pause(Moment("2026-12-29T08:00"), null, "lệ phí");
        MovedDeadline<int> still = Assert.Single(AnnouncementImpact.Moved([Term(3) with { Suspensions = [pause] }], Before, After));

        Assert.True(still.StandsStill);
        Assert.Equal(new DeadlineOutcome.Suspended(pause), still.After);
        Assert.Null(still.Before.Deadline);
    }

    [Theory]
    [InlineData("2027-01-05", "2027-01-06")] // the day appointed is closed: the next working day (Art 148.5)
    [InlineData("2027-01-08", null)] // the day appointed stands, though the counted one moves
    public void Moved_AfterAReappointment_LooksAtTheDayAppointed(string appointed, string? expected)
    {
        Deadline counted = Before.DueDateOf(ProcessingTime.WorkingDays(4), Moment("2026-12-28T08:00")).Deadline!; // 4 January
        Deadline anew = Assert.IsType<ReappointmentDecision.Granted>(counted.Reappoint(Day(appointed), "chờ ý kiến", Moment("2026-12-31T09:00"))).Deadline;
        MovedDeadline<int>[] moved = [.. AnnouncementImpact.Moved([Term(4) with { Reappointment = anew.Reappointment }], Before, After)];

        Assert.Equal(
            expected is null ? [] : [(Day(appointed), Day(expected))],
            moved.Select(dossier => (dossier.Before.Deadline!.DueOn, dossier.After.Deadline!.DueOn)));
        Assert.All(moved, dossier => Assert.Equal("chờ ý kiến", dossier.After.Deadline!.Reappointment!.Reason));
    }

    [Fact]
    public void Moved_WhereTheTimeNowEndsOnTheDayAppointed_IsCountedAndNotAppointed()
    {
        Deadline counted = Before.DueDateOf(ProcessingTime.WorkingDays(4), Moment("2026-12-28T08:00")).Deadline!; // 4 January
        Deadline anew = Assert.IsType<ReappointmentDecision.Granted>(counted.Reappoint(Day("2027-01-05"), "chờ ý kiến", Moment("2026-12-31T09:00"))).Deadline;
        MovedDeadline<int> moved = Assert.Single(
            AnnouncementImpact.Moved([Term(4) with { Reappointment = anew.Reappointment }], Before, Closing("2027-01-04", "2027-01-05")));
        Assert.Equal((Day("2027-01-06"), null), (moved.After.Deadline!.DueOn, moved.After.Deadline.Reappointment));
    }

    [Fact]
    public void OpenTerm_WithoutSuspensions_IsThatOfNone() => Assert.Equal(Term(3), Term(3) with { Suspensions = [] });

    [Fact]
    public void Moved_OverAllCases_IsCountingEachDossierTwice() =>
        Gen.Select(Term(), Gen.Int[0, 30].Select(Day("2026-12-25").PlusDays).Array[1, 3], Gen.Bool)
            .Sample((term, closed, isFromOpening) =>
            {
                CountingPolicy policy = isFromOpening ? CountingPolicy.LegalDaysFromOpening : CountingPolicy.LegalDays;
                DeadlineCalculator before = new(Before.Hours, policy);
                DeadlineCalculator after = new(Closing([.. closed.Distinct().Select(day => IsoDay.Text(day))]).Hours, policy);
                DeadlineOutcome was = before.DueDateOf(term.Term, term.ReceivedAt, term.Suspensions, term.Clock);
                DeadlineOutcome becomes = after.DueDateOf(term.Term, term.ReceivedAt, term.Suspensions, term.Clock);
                bool isReported = becomes is DeadlineOutcome.Suspended || was.Deadline?.DueAt != becomes.Deadline?.DueAt;
                MovedDeadline<int>[] moved = [.. AnnouncementImpact.Moved([term], before, after)];
                return moved.Length == (isReported ? 1 : 0)
                    && moved.All(dossier => dossier.Before.Deadline?.DueAt == was.Deadline?.DueAt && dossier.After.Deadline?.DueAt == becomes.Deadline?.DueAt && dossier.StandsStill == becomes is DeadlineOutcome.Suspended);
            },
            iter: Runs.Of(300));

    private static Gen<OpenTerm<int>> Term() => Gen.Select(
        Gen.Int[1, 20], Gen.Int[0, 3], Gen.Int[0, 20 * 24].Select(hour => Moment("2026-12-20T00:00").PlusHours(hour)), Pauses(), Gen.Bool,
        (amount, unit, received, pauses, isLegal) => new OpenTerm<int>(1, received, TimeOf(amount, unit))
        {
            Suspensions = [.. pauses.Where(pause => pause.From > received)],
            Clock = isLegal ? DeadlineClock.LegalRestart : DeadlineClock.ReportingSubtraction,
        });

    private static Gen<Suspension[]> Pauses() => Gen.Select(
        Gen.Int[0, 30 * 24].Select(hour => Moment("2026-12-20T00:00").PlusHours(hour)), Gen.Int[0, 200], Gen.Bool, Gen.Int[0, 5],
        (from, hours, isSupplement, lasts) => Pause(from, lasts == 0 ? null : from.PlusHours(hours), isSupplement)).Array[0, 3];

    private static Suspension Pause(LocalDateTime from, LocalDateTime? until, bool isSupplement) =>
        isSupplement ? Suspension.Supplement(from, until, "bổ sung") : Suspension.Pause(from, until, "lệ phí");

    private static ProcessingTime TimeOf(int amount, int unit) => unit switch
    {
        0 => ProcessingTime.WorkingDays(amount),
        1 => ProcessingTime.CalendarDays(amount),
        2 => ProcessingTime.WorkingHours(amount),
        _ => ProcessingTime.NotSet,
    };

    private static OpenTerm<int> Term(int days) => new(1, Moment("2026-12-28T08:00"), ProcessingTime.WorkingDays(days));

    private static DeadlineCalculator Closing(params string[] days) => new(WorkingHours.Of(
        WorkingCalendar.Of(new() { FirstYear = 2020, LastYear = 2032 }).With(days.Select(day => new AnnouncedDay(Day(day), DayKind.Closure, "bão", "công điện"))), Schedule.Standard));

    private static DeadlineCalculator Rules(string knownOn) =>
        new(WorkingHours.Of(WorkingCalendar.Of(new() { KnownOn = Day(knownOn) }), Schedule.Standard));
}
