using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>Time that does not count, at its edges.</summary>
public class MomentRangesTests
{
    private static readonly LocalDateTime Start = Moment("2026-09-07T08:00"); // a Monday

    [Theory]
    [InlineData("2026-09-07T09:00", "2026-09-07T09:30", "2026-09-07T10:30")] // within
    [InlineData("2026-09-07T10:00", "2026-09-07T11:00", "2026-09-07T10:00")] // from the moment at which all is counted
    [InlineData("2026-09-07T10:30", "2026-09-07T11:00", "2026-09-07T10:00")] // after it
    [InlineData("2026-09-07T06:00", "2026-09-07T07:00", "2026-09-07T10:00")] // before the start
    [InlineData("2026-09-07T06:00", "2026-09-07T08:00", "2026-09-07T10:00")] // until the start
    [InlineData("2026-09-07T06:00", "2026-09-07T08:30", "2026-09-07T10:30")] // over the start
    [InlineData("2026-09-07T09:00", "2026-09-07T09:00", "2026-09-07T10:00")] // of no time
    public void TwoHours_OverAStretch_EndAt(string from, string until, string end)
    {
        MomentRanges ranges = MomentRanges.Of((Moment(from), Moment(until)));
        Assert.Equal(Moment(end), ranges.PlusTime(Start, Duration.FromHours(2)));
        Assert.Equal(Moment(end), WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard).PlusWorkingTime(Start, Duration.FromHours(2), ranges));
    }

    [Fact]
    public void Of_AStretchThatEndsBeforeItBegins_IsRefused() => Assert.StartsWith(
        "A stretch that begins on 2026-09-07 ends before it begins.",
        Assert.Throws<ArgumentException>(() => MomentRanges.Of((Start, Start.PlusMinutes(-1)))).Message,
        StringComparison.Ordinal);
}
