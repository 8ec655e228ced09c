using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

public class DayRangesTests
{
    private static readonly DayRanges Two = DayRanges.Of((Day("2026-08-20"), Day("2026-08-22")), (Day("2026-08-10"), Day("2026-08-12")));

    [Theory]
    [InlineData("2026-08-09", false)]
    [InlineData("2026-08-10", true)] // the first day
    [InlineData("2026-08-11", true)]
    [InlineData("2026-08-12", false)] // the end is not of it
    [InlineData("2026-08-15", false)] // between the two
    [InlineData("2026-08-21", true)]
    [InlineData("2026-08-22", false)]
    public void Contains_ADay_IsTrueFromTheFirstUntilTheEnd(string day, bool expected) => Assert.Equal(expected, Two.Contains(Day(day)));

    [Fact]
    public void Of_AStretchWithoutADay_HoldsNone() => Assert.False(DayRanges.Of((Day("2026-08-10"), Day("2026-08-10"))).Contains(Day("2026-08-10")));

    [Theory]
    [InlineData("2026-08-17T10:00", "2026-08-17T14:00", "2026-08-20")] // over on the day of receipt, which does not count anyway
    [InlineData("2026-08-17T10:00", "2026-08-18T14:00", "2026-08-20")] // the day on which it ends counts
    [InlineData("2026-08-17T10:00", "2026-08-19T14:00", "2026-08-21")]
    [InlineData("2026-08-21T10:00", "2026-08-25T14:00", "2026-08-20")] // begins when the time is over
    public void DueDate_OfThreeCalendarDays_IsLaterByTheDaysInside(string from, string until, string expected) => Assert.Equal(
        Day(expected),
        new DeadlineCalculator(WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard))
            .DueDateOf(ProcessingTime.CalendarDays(3), Moment("2026-08-17T09:00"), [Suspension.Pause(Moment(from), Moment(until), "chờ")]).Deadline!.DueAt.Date);

    [Fact]
    public void Of_AStretchThatEndsBeforeItBegins_NamesBothDays() => Assert.StartsWith(
        "The stretch from 2026-08-12 ends on 2026-08-10, before it begins.",
        Assert.Throws<ArgumentException>(() => DayRanges.Of((Day("2026-08-12"), Day("2026-08-10")))).Message,
        StringComparison.Ordinal);
}
