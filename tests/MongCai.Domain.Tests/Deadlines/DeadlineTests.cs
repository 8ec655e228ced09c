using MongCai.Domain.Deadlines;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Deadlines;

public class DeadlineTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.Standard;

    /// <summary>Five working days from Friday 21 August 2026: due on Thursday 27 August at 17:00.</summary>
    private static readonly Deadline Five = Due(ProcessingTime.WorkingDays(5), "2026-08-21T09:00");

    [Theory]
    [InlineData("2026-08-26", "2026-08-26", Timeliness.Early)]
    [InlineData("2026-08-27", "2026-08-27", Timeliness.OnTime)] // the due day is in time to its end
    [InlineData("2026-08-28", "2026-08-28", Timeliness.Overdue)]
    [InlineData(null, "2026-08-25", Timeliness.InTimeSoFar)]
    [InlineData(null, "2026-08-26", Timeliness.DueSoon)] // one working day left
    [InlineData(null, "2026-08-27", Timeliness.DueSoon)]
    [InlineData(null, "2026-08-28", Timeliness.OverdueSoFar)]
    public void TimelinessByDay_ComparesDays(string? finished, string today, Timeliness expected) =>
        Assert.Equal(expected, Five.TimelinessByDay(finished is null ? null : Day(finished), Day(today)));

    [Theory]
    [InlineData("2026-08-27T16:59", "2026-08-27T16:59", Timeliness.Early)] // by the moment, a minute is early
    [InlineData("2026-08-27T17:00", "2026-08-27T17:00", Timeliness.OnTime)]
    [InlineData("2026-08-27T17:01", "2026-08-27T17:01", Timeliness.Overdue)] // where by the day it is on time
    [InlineData(null, "2026-08-27T12:00", Timeliness.DueSoon)] // four working hours left
    [InlineData(null, "2026-08-27T11:00", Timeliness.InTimeSoFar)] // four and a half
    [InlineData(null, "2026-08-27T17:00", Timeliness.DueSoon)] // the very moment
    [InlineData(null, "2026-08-27T17:01", Timeliness.OverdueSoFar)]
    public void TimelinessByMoment_ComparesMoments(string? finished, string now, Timeliness expected) =>
        Assert.Equal(expected, Five.TimelinessByMoment(finished is null ? null : Moment(finished), Moment(now), Duration.FromHours(4)));

    [Fact]
    public void ReportingTimeliness_WhileASupplementIsPending_EndsWithItsRequest()
    {
        Deadline pending = Reporting(Suspension.Supplement(Moment("2026-08-24T10:00"), null, "thiếu bản vẽ"));

        Assert.Equal(Timeliness.Early, pending.ReportingTimeliness(null, Day("2026-12-01")));
        Assert.Equal(Timeliness.OverdueSoFar, Five.TimelinessByDay(null, Day("2026-12-01")));
    }

    [Theory]
    [InlineData("2026-08-28", Timeliness.Overdue)] // the end itself, though the request came before
    [InlineData("2026-08-25", Timeliness.Early)]
    public void ReportingTimeliness_OfWhatIsFinished_TakesItsEnd(string finished, Timeliness expected)
    {
        Deadline pending = Reporting(Suspension.Supplement(Moment("2026-08-24T10:00"), null, "thiếu bản vẽ"));
        Assert.Equal(expected, pending.ReportingTimeliness(Day(finished), Day("2026-12-01")));
        Assert.Equal(expected, Reporting().ReportingTimeliness(Day(finished), Day("2026-12-01")));
    }

    [Fact]
    public void ReportingTimeliness_WithTwoSupplements_IsOverdue()
    {
        Deadline twice = Reporting(
            Suspension.Supplement(Moment("2026-08-24T10:00"), Moment("2026-08-24T15:00"), "thiếu bản vẽ"),
            Suspension.Supplement(Moment("2026-08-25T10:00"), Moment("2026-08-25T15:00"), "thiếu chữ ký"));

        Assert.Equal(Timeliness.Overdue, twice.ReportingTimeliness(Day("2026-08-26"), Day("2026-08-26")));
    }

    [Fact]
    public void ReportingTimeliness_OnTheLegalClock_IsRefused() => Assert.Equal(
        "This due date was counted on the legal clock; reports compare with the one of DeadlineClock.ReportingSubtraction.",
        Assert.Throws<InvalidOperationException>(() => Five.ReportingTimeliness(null, Day("2026-08-26"))).Message);

    [Fact]
    public void Reappoint_ADayBefore_MovesTheDueDateOnce()
    {
        ReappointmentDecision decision = Five.Reappoint(Day("2026-09-03"), "chờ ý kiến của cơ quan phối hợp", Moment("2026-08-26T16:00"));
        Deadline moved = Assert.IsType<ReappointmentDecision.Granted>(decision).Deadline;

        Assert.Equal((Day("2026-09-03"), Day("2026-08-27"), Moment("2026-09-03T17:00")), (moved.DueOn, moved.Reappointment!.OriginallyDueOn, moved.DueAt));
        ReappointmentDecision.Refused again = Assert.IsType<ReappointmentDecision.Refused>(
            moved.Reappoint(Day("2026-09-10"), "lần nữa", Moment("2026-09-01T08:00")));
        Assert.Equal(new("Đã hẹn lại 1 lần; chỉ được hẹn lại 1 lần.", "The result was already rescheduled once, which is all that is allowed."), again.Reason);
        Assert.Equal("Decree 118/2025/NĐ-CP Art 19.6", again.Citation.ToString());
    }

    [Theory]
    [InlineData("2026-09-03", "2026-08-27T08:00", "the last day to apologize and reschedule was 26 August 2026")] // on the due day
    [InlineData("2026-08-27", "2026-08-25T08:00", "must be after the due date")] // no later day
    [InlineData("2026-09-01", "2026-08-25T08:00", "is a day off. Choose the next working day, 3 September 2026")] // National Day
    public void Reappoint_AgainstTheLaw_IsRefusedWithTheArticle(string dueOn, string decidedAt, string expected)
    {
        ReappointmentDecision.Refused refused = Assert.IsType<ReappointmentDecision.Refused>(Five.Reappoint(Day(dueOn), "lý do", Moment(decidedAt)));
        Assert.Contains(expected, refused.Reason.English, StringComparison.Ordinal);
        Assert.NotEmpty(refused.Reason.Vietnamese);
        Assert.NotEqual(refused.Reason.English, refused.Reason.Vietnamese);
    }

    [Fact]
    public void Reappoint_OnTheFirstDayOfTheNewDecree_CitesIt() => Assert.Equal(
        "Decree 118/2025/NĐ-CP Art 19.6",
        Assert.IsType<ReappointmentDecision.Refused>(
            Due(ProcessingTime.WorkingDays(5), "2025-07-01T09:00").Reappoint(Day("2025-07-02"), "lý do", Moment("2025-07-01T10:00"))).Citation.ToString());

    [Fact]
    public void Reappoint_UnderTheOldDecree_CitesIt()
    {
        Deadline old = Due(ProcessingTime.WorkingDays(5), "2025-06-30T09:00");
        Assert.Equal(
            "Decree 61/2018/NĐ-CP Art 19.9",
            Assert.IsType<ReappointmentDecision.Refused>(old.Reappoint(Day("2025-07-01"), "lý do", Moment("2025-07-01T08:00"))).Citation.ToString());
    }

    [Fact]
    public void Explain_OverTheSwap_GivesEachDayItsSource()
    {
        IReadOnlyList<DeadlineDay> days = Due(ProcessingTime.WorkingDays(7), "2026-08-21T09:00").Explain();

        Assert.Equal(Day("2026-09-03"), days[^1].Date);
        Assert.All(days, day => Assert.NotEmpty(day.Day.Source));
        Assert.Equal([null, 1, null, 2, 3, 4, 5, 6, null, null, null, null, null, 7], days.Select(day => day.Number));
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Explain_EveryDay_SaysTheReasonAndTheSourceThatArePrinted(Language language)
    {
        Deadline due = Due(ProcessingTime.WorkingDays(2), "2026-08-28T09:00"); // no run of plain days is long enough to be folded
        string[] printed = due.Print(language).Split("\n\n")[1].Split('\n');
        Assert.Equal(due.Explain().Count, printed.Length);
        Assert.All(due.Explain().Zip(printed), pair =>
            Assert.EndsWith($"  {pair.First.Reason.In(language)} [{pair.First.Source.In(language)}]", pair.Second, StringComparison.Ordinal));
    }

    /// <summary>A page that announced a day is named on request; a slip names the instrument alone.</summary>
    [Fact]
    public void Print_WithAddresses_NamesThePages()
    {
        Deadline due = Due(ProcessingTime.WorkingDays(7), "2026-08-21T09:00");
        Assert.DoesNotContain("http", due.Print(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "[9859/VPCP-KGVX ngày 13/10/2025; 9441/TB-BNV ngày 16/10/2025; https://",
            due.Print(Language.Vietnamese, withAddresses: true),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Print_OfManyDays_FoldsThoseLikeAnyOtherOfTheWeek() => Assert.Contains(
        "\n03/09/2026–21/09/2026 3–15  tính: 13 ngày làm việc; nghỉ: 6 ngày nghỉ hằng tuần [Quyết định 188/1999/QĐ-TTg]\n",
        Due(ProcessingTime.WorkingDays(15), "2026-08-26T09:00").Print(Language.Vietnamese),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-08-17T09:00", "Counted")] // due on the day of receipt
    [InlineData("2026-08-17T15:30", "Start,Counted")] // after the cut-off
    [InlineData("2026-08-22T15:30", "Start,DayOff,Counted")] // after the cut-off on the worked Saturday
    public void Explain_ASameDayProcedure_CountsTheDayItIsDue(string received, string expected) =>
        Assert.Equal(expected, string.Join(',', Due(ProcessingTime.SameDay, received).Explain().Select(day => day.Count)));

    [Fact]
    public void Print_OverTheSwap_InVietnamese() => Snapshots.Matches(Due(ProcessingTime.WorkingDays(7), "2026-08-21T09:00").Print(Language.Vietnamese));

    [Fact]
    public void Print_OverTheSwap_InEnglish() => Snapshots.Matches(Due(ProcessingTime.WorkingDays(7), "2026-08-21T09:00").Print(Language.English));

    [Fact]
    public void Print_ARestartAndAReappointment_ShowsBoth()
    {
        Deadline deadline = Calculator.DueDateOf(
            ProcessingTime.WorkingDays(3),
            Moment("2026-08-17T09:00"),
            [Suspension.Supplement(Moment("2026-08-18T09:00"), Moment("2026-08-20T10:00"), "thiếu bản vẽ"), Suspension.Pause(Moment("2026-08-21T09:00"), Moment("2026-08-22T09:00"), "chờ nộp phí")]).Deadline!;
        Snapshots.Matches(Assert.IsType<ReappointmentDecision.Granted>(deadline.Reappoint(Day("2026-08-28"), "cơ quan phối hợp trả lời chậm", Moment("2026-08-24T10:00"))).Deadline.Print(Language.Vietnamese));
    }

    [Fact]
    public void Print_Hours_ShowsTheTimeOfEachDay() => Snapshots.Matches(Due(ProcessingTime.WorkingHours(20), "2026-08-28T10:15").Print(Language.Vietnamese));

    [Fact]
    public void Print_ARollOver_ShowsIt() => Snapshots.Matches(Due(ProcessingTime.CalendarDays(3), "2026-08-28T10:15").Print(Language.English));

    [Fact]
    public void Print_AProjectedYear_SaysSo() => Snapshots.Matches(Due(ProcessingTime.WorkingDays(3), "2028-01-21T10:15").Print(Language.English));

    private static Deadline Due(ProcessingTime term, string received) => Calculator.DueDateOf(term, Moment(received)).Deadline!;

    private static Deadline Reporting(params Suspension[] suspensions) =>
        Calculator.DueDateOf(ProcessingTime.WorkingDays(5), Moment("2026-08-21T09:00"), suspensions, DeadlineClock.ReportingSubtraction).Deadline!;
}
