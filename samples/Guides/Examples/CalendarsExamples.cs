using MongCai.Domain.Calendars;
using NodaTime;

namespace Guides.Examples;

/// <summary>Examples of calendars, hours and the lunar calendar.</summary>
internal static class CalendarsExamples
{
    internal static void OfWorkingCalendar()
    {
        #region OfWorkingCalendar
        LocalDate due = WorkingCalendar.Official.PlusWorkingDays(new LocalDate(2026, 8, 26), 5);
        CalendarDay saturday = WorkingCalendar.Official.Describe(new LocalDate(2026, 8, 22));
        Console.WriteLine(Invariant($"{due:uuuu-MM-dd}; {saturday.Kind}, {saturday.Certainty}"));
        // 2026-09-07; SwapWork, Announced
        #endregion
    }

    internal static void OfCalendarRules()
    {
        #region OfCalendarRules
        WorkingCalendar asKnown = WorkingCalendar.Of(new CalendarRules { KnownOn = new LocalDate(2025, 10, 1) });
        Console.WriteLine(asKnown.CertaintyOf(new LocalDate(2026, 8, 31)));
        // Projected
        #endregion
    }

    internal static void OfAnnouncements()
    {
        #region OfAnnouncements
        Announcements notice = Announcements.Parse("""
            date,kind,name,source
            2026-12-02,closure,Nghỉ tránh bão,Công điện 7
            """);
        WorkingCalendar calendar = WorkingCalendar.Of(new CalendarRules { Announcements = Announcements.Official.Adding(notice) });
        Console.WriteLine(calendar.IsWorkingDay(new LocalDate(2026, 12, 2)));
        // False
        #endregion
    }

    internal static void OfAnnouncedDay()
    {
        #region OfAnnouncedDay
        AnnouncedDay storm = AnnouncedDay.Closure(new LocalDate(2026, 12, 2), "Nghỉ tránh bão", "Công điện 7");
        Console.WriteLine(WorkingCalendar.Official.With(storm).Describe(storm.Date).Kind);
        // Closure
        #endregion
    }

    internal static void OfWeeklyPattern()
    {
        #region OfWeeklyPattern
        WeeklyPattern week = WeeklyPattern.Official.From(new LocalDate(2026, 7, 1), "Quyết định của cơ quan", [IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday]);
        WorkingCalendar calendar = WorkingCalendar.Of(new CalendarRules { Week = week });
        Console.WriteLine(calendar.IsWorkingDay(new LocalDate(2026, 7, 4)));
        // True
        #endregion
    }

    internal static void OfSchedule()
    {
        #region OfSchedule
        WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, Schedule.SaturdayMornings);
        Console.WriteLine(Invariant($"{hours.ClosingOf(new LocalDate(2026, 8, 29)):HH:mm}"));
        // 11:30
        #endregion
    }

    internal static void OfWorkingHours()
    {
        #region OfWorkingHours
        WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard);
        LocalDateTime end = hours.PlusWorkingTime(new LocalDateTime(2026, 8, 28, 16, 0), Duration.FromHours(2));
        Console.WriteLine(Invariant($"{end:uuuu-MM-dd HH:mm}"));
        // 2026-09-03 08:30
        #endregion
    }

    internal static void OfVietnameseLunarCalendar()
    {
        #region OfVietnameseLunarCalendar
        LunarDate lunar = VietnameseLunarCalendar.FromGregorian(new LocalDate(2025, 7, 25));
        Console.WriteLine(Invariant($"{lunar}; {VietnameseLunarCalendar.NewYear(2028):uuuu-MM-dd}"));
        // 2025-06L-01; 2028-01-26
        #endregion
    }

    internal static void OfLunarDate()
    {
        #region OfLunarDate
        LocalDate hungKings = VietnameseLunarCalendar.ToGregorian(LunarDate.Of(2028, month: 3, day: 10));
        Console.WriteLine(Invariant($"{hungKings:uuuu-MM-dd}"));
        // 2028-04-04
        #endregion
    }
}
