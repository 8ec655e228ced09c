using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Tests.Calendars;

public class AnnouncedDayTests
{
    private static readonly LocalDate Monday = new(2027, 5, 10);
    private static readonly LocalDate Saturday = new(2027, 5, 15);

    [Fact]
    public void Closure_OfAWorkingDay_IsOff()
    {
        WorkingCalendar calendar = WorkingCalendar.Official.With([AnnouncedDay.Closure(Monday, "Nghỉ tránh bão", "notice 1")]);
        Assert.False(calendar.IsWorkingDay(Monday));
        Assert.Equal(DayKind.Closure, calendar.Describe(Monday).Kind);
    }

    [Fact]
    public void Opening_OfADayOff_IsWorked() =>
        Assert.True(WorkingCalendar.Official.With([AnnouncedDay.Opening(Saturday, "Đợt cao điểm", "notice 2")]).IsWorkingDay(Saturday));

    [Fact]
    public void Swap_NamesEachDayInTheOther_AndMovesTheWork()
    {
        IReadOnlyList<AnnouncedDay> swap = AnnouncedDay.Swap(off: Monday, worked: Saturday, "Hoán đổi", "notice 3", new(2027, 4, 1));
        WorkingCalendar calendar = WorkingCalendar.Of(new() { Announcements = Announcements.Official.Adding(Announcements.Of(swap)) });
        Assert.Equal([(Monday, Saturday), (Saturday, Monday)], swap.Select(day => (day.Date, day.SwappedWith!.Value)));
        Assert.Equal((false, true), (calendar.IsWorkingDay(Monday), calendar.IsWorkingDay(Saturday)));
    }

    [Fact]
    public void Swap_OfADayWithItself_IsRefused() =>
        Assert.Throws<ArgumentException>(() => AnnouncedDay.Swap(Monday, Monday, "Hoán đổi", "notice 3"));
}
