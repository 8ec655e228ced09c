using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>A calendar says one thing of the certainty of a day, in whichever way it is asked.</summary>
public class CertaintyTests
{
    private static readonly WorkingCalendar Unannounced = WorkingCalendar.Of(new CalendarRules { Name = "none", Announcements = Announcements.Of(), FirstYear = 2025, LastYear = 2029 });
    private static readonly WorkingCalendar Announced = WorkingCalendar.Of(new CalendarRules { FirstYear = 2025, LastYear = 2029 });

    public static TheoryData<string, WorkingCalendar> Calendars { get; } = new()
    {
        { "of the State", Announced },
        { "without announcements", Unannounced },
        { "closed on its last day", Unannounced.With(Closed("2029-12-31")) },
        { "closed on its first day", Unannounced.With(Closed("2025-01-01")) },
        { "closed on its last two days", Unannounced.With(Closed("2029-12-30"), Closed("2029-12-31")) },
        { "open where both are", WorkingCalendar.AllOpen("all", Announced, Unannounced) },
        { "the other way round", WorkingCalendar.AllOpen("all", Unannounced, Announced) },
        { "open where one is", WorkingCalendar.AnyOpen("any", Announced, Unannounced) },
        { "one is closed for a storm", WorkingCalendar.AllOpen("all", Unannounced, Announced.With(Closed("2029-03-14"))) },
        { "one is open all the same", WorkingCalendar.AnyOpen("any", Unannounced, Announced.With(AnnouncedDay.Opening(Day("2029-03-17"), "Mở cửa", "a notice"))) },
    };

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Certainty_OfEachDay_IsThatOfItsDescription(string kind, WorkingCalendar calendar) =>
        Assert.All(Days(calendar), day => Assert.Equal((kind, day, calendar.Describe(day).Certainty), (kind, day, calendar.CertaintyOf(day))));

    [Theory]
    [MemberData(nameof(Calendars))]
    public void CertaintyBetween_IsAnnounced_WhereEachDayIs(string kind, WorkingCalendar calendar)
    {
        LocalDate[] days = [.. Days(calendar)];
        for (int index = 0; index < days.Length; index += 37)
        {
            LocalDate[] run = days[index..Math.Min(days.Length, index + 50)];
            Certainty naive = Array.TrueForAll(run, day => calendar.Describe(day).Certainty == Certainty.Announced) ? Certainty.Announced : Certainty.Projected;
            Assert.Equal((kind, run[0], naive), (kind, run[0], calendar.CertaintyBetween(run[0], run[^1])));
        }
    }

    [Theory]
    [InlineData("2026-09-02", true)] // the State's holiday shuts both, whatever the other projects
    [InlineData("2029-03-14", true)] // so does the storm
    [InlineData("2026-09-08", false)] // worked in both: certain only where both are announced
    public void AllOpen_IsCertain_WhereAnAnnouncedCalendarShutsIt(string day, bool isCertain) =>
        Assert.Equal(
            isCertain ? Certainty.Announced : Certainty.Projected,
            WorkingCalendar.AllOpen("all", Unannounced, Announced.With(Closed("2029-03-14"))).CertaintyOf(Day(day)));

    [Fact]
    public void CertaintyBetween_DaysTheOtherWayRound_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Announced.CertaintyBetween(Day("2026-02-01"), Day("2026-01-31")));

    private static IEnumerable<LocalDate> Days(WorkingCalendar calendar) =>
        Enumerable.Range(0, Period.DaysBetween(calendar.FirstDay, calendar.LastDay) + 1).Select(calendar.FirstDay.PlusDays);

    private static AnnouncedDay Closed(string day) => AnnouncedDay.Closure(Day(day), "Bão", "a notice");
}
