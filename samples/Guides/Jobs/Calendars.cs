using MongCai.Domain;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace Guides.Jobs;

/// <summary>Which days are worked, what an announcement changes, and the lunar calendar.</summary>
internal static class Calendars
{
    internal static void WorkingDays(Language language)
    {
        #region WorkingDays
        WorkingCalendar calendar = WorkingCalendar.Official;
        LocalDate due = calendar.PlusWorkingDays(new LocalDate(2026, 8, 26), 5);
        CalendarDay saturday = calendar.Describe(new LocalDate(2026, 8, 22));

        Console.WriteLine(Invariant($"{due:uuuu-MM-dd}, {calendar.CountAfterThrough(new LocalDate(2026, 8, 26), due)}"));
        Console.WriteLine(Invariant($"{saturday.Date:uuuu-MM-dd}: {saturday.Kind.Name(language)}, {saturday.Certainty.Name(language)}: {saturday.Source}"));
        #endregion
    }

    internal static void Closure(Language language)
    {
        #region Closure
        AnnouncedDay storm = AnnouncedDay.Closure(new(2026, 8, 28), "Nghỉ tránh bão", "Công điện 7", publishedOn: new(2026, 8, 27));
        DeadlineCalculator before = DeadlineCalculator.Standard;
        DeadlineCalculator after = new(WorkingHours.Of(before.Calendar.With(storm), Schedule.Standard));
        OpenTerm<string>[] open =
        [
            new("A", new(2026, 8, 26, 8, 20), ProcessingTime.WorkingDays(3)),
            new("B", new(2026, 8, 26, 9, 0), ProcessingTime.WorkingDays(1)),
        ];

        foreach (MovedDeadline<string> moved in AnnouncementImpact.Moved(open, before, after))
        {
            Console.WriteLine(Invariant($"{moved.Code}: {moved.Before.Deadline?.DueOn:uuuu-MM-dd} -> {moved.After.Deadline?.DueOn:uuuu-MM-dd}"));
        }

        Console.WriteLine(after.DueDateOf(open[0].Term, open[0].ReceivedAt).Deadline?.Print(language));
        #endregion
    }

    internal static void NextYear(Language language)
    {
        #region NextYear
        Announcements notice = Announcements.Parse("""
            date,kind,holiday,name,source
            2028,announced-year,,Lịch nghỉ năm 2028,công văn mà bạn nạp
            2028-01-24,holiday,tet,Tết Nguyên đán,công văn mà bạn nạp
            2028-01-25,holiday,tet,Tết Nguyên đán,công văn mà bạn nạp
            2028-01-26,holiday,tet,Tết Nguyên đán,công văn mà bạn nạp
            2028-01-27,holiday,tet,Tết Nguyên đán,công văn mà bạn nạp
            2028-01-28,holiday,tet,Tết Nguyên đán,công văn mà bạn nạp
            2028-09-01,holiday,national-day,Quốc khánh,công văn mà bạn nạp
            2028-09-02,holiday,national-day,Quốc khánh,công văn mà bạn nạp
            """);
        WorkingCalendar calendar = WorkingCalendar.Of(new CalendarRules { Announcements = Announcements.Official.Adding(notice) });
        CalendarDay day = calendar.Describe(new LocalDate(2028, 1, 24));
        Console.WriteLine($"{day.Kind.Name(language)}, {day.Certainty.Name(language)}: {day.Source}");
        #endregion
    }

    internal static void OwnWeek()
    {
        #region OwnWeek
        WeeklyPattern week = WeeklyPattern.Of("Quyết định của cơ quan", [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday,
            IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday]);
        WorkingCalendar calendar = WorkingCalendar.Of(new CalendarRules { Name = "shop", Week = week });
        WorkingHours hours = WorkingHours.Of(calendar, Schedule.SaturdayMornings);

        Console.WriteLine(Invariant($"{hours.ClosingOf(new LocalDate(2026, 8, 29)):uuuu-MM-dd HH:mm}"));
        Console.WriteLine(Invariant($"{calendar.PlusWorkingDays(new LocalDate(2026, 8, 26), 3):uuuu-MM-dd}"));
        #endregion
    }

    internal static void LunarDates()
    {
        #region LunarDates
        LunarDate lunar = VietnameseLunarCalendar.FromGregorian(new LocalDate(2025, 7, 25));
        LocalDate newYear = VietnameseLunarCalendar.NewYear(2028);
        LocalDate hungKings = VietnameseLunarCalendar.ToGregorian(LunarDate.Of(2028, month: 3, day: 10));

        Console.WriteLine(Invariant($"{lunar}; {newYear:uuuu-MM-dd}; {hungKings:uuuu-MM-dd}"));
        #endregion
    }

    internal static void KnownOn(Language language)
    {
        #region KnownOn
        LocalDate monday = new(2026, 8, 31);
        WorkingCalendar then = WorkingCalendar.Of(new CalendarRules { KnownOn = new LocalDate(2025, 10, 1) });

        Console.WriteLine($"{then.IsWorkingDay(monday)}, {then.CertaintyOf(monday).Name(language)}");
        Console.WriteLine($"{WorkingCalendar.Official.IsWorkingDay(monday)}, {WorkingCalendar.Official.CertaintyOf(monday).Name(language)}");
        #endregion
    }
}
