using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Deadlines;

/// <summary>Lines of a printed due date that stand in few others, in both languages, and the moments at which one thing ends as another begins.</summary>
public class PrintedDeadlineTests
{
    private const string Received = "2026-08-24T09:00";

    [Theory]
    [InlineData(Language.Vietnamese, "\nHẹn lại: 25/08/2026 → 27/08/2026 (10:00 24/08/2026): chờ ý kiến\n", "  đã hết thời hạn, chờ đến ngày hẹn lại [")]
    [InlineData(Language.English, "\nRescheduled: 25/08/2026 → 27/08/2026 (10:00 24/08/2026): chờ ý kiến\n", "  the time was over, waiting for the rescheduled date [")]
    public void Print_OfAReappointment_SaysFromWhenToWhenAndWhatTheDaysBetweenAre(Language language, string moved, string waiting)
    {
        Deadline one = Due(DeadlineCalculator.Standard, ProcessingTime.WorkingDays(1));
        string printed = Assert.IsType<ReappointmentDecision.Granted>(one.Reappoint(Day("2026-08-27"), "chờ ý kiến", Moment("2026-08-24T10:00"))).Deadline.Print(language);
        Assert.Contains(moved, printed, StringComparison.Ordinal);
        Assert.Contains(waiting, printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "tính, cả ngày nghỉ", "lịch làm việc 'island'")]
    [InlineData(Language.English, "counted, days off too", "schedule 'island'")]
    public void Print_OfDays_SaysThatDaysOffCountAndWhichScheduleClosesADay(Language language, string counted, string schedule)
    {
        Assert.Contains(counted, Due(DeadlineCalculator.Standard, ProcessingTime.CalendarDays(7)).Print(language), StringComparison.Ordinal);
        Assert.Contains(schedule, Due(new(Offices.Island, CountingPolicy.LegalDays), ProcessingTime.WorkingHours(4)).Print(language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { IsoDayOfWeek.Tuesday }, "2026-08-11T09:00", 1, "\n12/08/2026–18/08/2026    1  counted: 1 working day; off: 6 weekly days off [")]
    [InlineData(new[] { IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday }, "2026-08-08T09:00", 4, "\n09/08/2026–13/08/2026  1–4  counted: 4 working days; off: 1 weekly day off [")]
    public void Print_OfARunOfDays_CountsOneAsOne(IsoDayOfWeek[] week, string received, int days, string line)
    {
        CalendarRules rules = new() { Week = WeeklyPattern.Of("mẫu", week) };
        DeadlineCalculator calculator = new(WorkingHours.Of(WorkingCalendar.Of(rules), Schedule.Standard), CountingPolicy.LegalDays);
        Assert.Contains(line, calculator.DueDateOf(ProcessingTime.WorkingDays(days), Moment(received)).Deadline!.Print(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_OfWhatIsDueInOfficeHoursOfTheLastDay_DoesNotSayThatTheyAreOver()
    {
        CalendarRules untilThen = new() { LastYear = 2026 };
        DeadlineCalculator calculator = new(WorkingHours.Of(WorkingCalendar.Of(untilThen), Schedule.Standard), CountingPolicy.LegalDays);
        string printed = calculator.DueDateOf(ProcessingTime.WorkingHours(1), Moment("2026-12-31T09:00")).Deadline!.Print(Language.English);
        Assert.DoesNotContain("outside office hours", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-08-20T09:00", "2026-08-24T09:00", "Over before receipt, without effect")] // ends as the dossier is received
    [InlineData("2026-08-20T09:00", "2026-08-24T09:01", "Suspended")] // a minute later
    [InlineData("2026-08-25T17:00", "2026-08-28T09:00", "After the time was over, does not lengthen it")] // begins as the time ends
    public void Print_OfASuspensionThatTouchesTheTime_SaysWhetherItLengthensIt(string from, string until, string label)
    {
        Suspension pause = Suspension.Pause(Moment(from), Moment(until), "chờ nộp phí");
        Deadline due = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.WorkingDays(1), Moment(Received), [pause]).Deadline!;
        Assert.Contains($"\n{label}: ", due.Print(Language.English), StringComparison.Ordinal);
        Assert.Equal(Day("2026-08-25"), due.DueOn);
    }

    [Fact]
    public void Explain_ClockHoursThatEndAtMidnightBeforeTheirDueDay_ShowsThatTheyRolled()
    {
        Deadline due = new DeadlineCalculator(Offices.Standard, Offices.RollingHours).DueDateOf(ProcessingTime.FromText("24 giờ"), Moment("2026-08-16T00:00")).Deadline!;
        Assert.Equal([(Day("2026-08-16"), DayCount.Counted), (Day("2026-08-17"), DayCount.Rolled)], due.Explain().Select(day => (day.Date, day.Count)));
    }

    private static Deadline Due(DeadlineCalculator calculator, ProcessingTime time) => calculator.DueDateOf(time, Moment(Received)).Deadline!;
}
