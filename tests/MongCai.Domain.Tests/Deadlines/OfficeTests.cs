using System.Globalization;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace MongCai.Domain.Tests.Deadlines;

/// <summary>One place for the hours, the week and the closures of an office.</summary>
public sealed class OfficeTests
{
    private static readonly Office Plain = new() { Name = "shop", Schedule = Schedule.Standard };
    private static readonly LocalDateTime Wednesday = new(2026, 8, 12, 9, 0);

    private static Office Saturdays(bool countsInDays) => Plain.OpenOn(IsoDayOfWeek.Saturday, "07:30-11:30", new(2026, 8, 1), "Decision 12", countsInDays);

    public static TheoryData<string, Office, string, string> DueDates => new()
    {
        { "as the library's own rules", Plain, "3 ngày làm việc", "2026-08-17T17:00" },
        { "a counter that is open does not make a working day", Saturdays(countsInDays: false), "3 ngày làm việc", "2026-08-17T17:00" },
        { "a day that counts does, until its own closing", Saturdays(countsInDays: true), "3 ngày làm việc", "2026-08-15T11:30" },
        { "times of hours run wherever the counter is open", Saturdays(countsInDays: false), "26 giờ làm việc", "2026-08-15T11:00" },
        { "and wherever the day counts", Saturdays(countsInDays: true), "26 giờ làm việc", "2026-08-15T11:00" },
        { "not before the day from which the hours hold", Plain.OpenOn(IsoDayOfWeek.Saturday, "07:30-11:30", new(2026, 8, 16), "Decision 12", countsInDays: true), "3 ngày làm việc", "2026-08-17T17:00" },
        { "a closure does not count", Plain.Announcing(AnnouncedDay.Closure(new(2026, 8, 14), "typhoon", "Dispatch 5")), "3 ngày làm việc", "2026-08-18T17:00" },
        { "an opening counts, with the hours of the day before it", Plain.Announcing(AnnouncedDay.Opening(new(2026, 8, 15), "catching up", "Dispatch 5")), "3 ngày làm việc", "2026-08-15T17:00" },
        { "a policy of its own", Plain with { Policy = CountingPolicy.LegalDays with { DueMoment = DueMoment.EndOfDay } }, "3 ngày làm việc", "2026-08-18T00:00" },
        { "hours of its own", Plain with { Schedule = Schedule.Of("early", "Decision 12", ("Mon-Thu", "07:00-11:00 13:00-16:30"), ("Fri", "07:00-11:00")) }, "2 ngày làm việc", "2026-08-14T11:00" },
    };

    [Theory]
    [MemberData(nameof(DueDates))]
    public void MakeRules_OfAnOffice_CountAsItSays(string reason, Office office, string time, string due) => Assert.Equal(
        (reason, due),
        (reason, office.MakeCalculator().DueDateOf(ProcessingTime.Parse(time), Wednesday).Deadline!.DueAt.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)));

    [Fact]
    public void OpenOn_ASaturdayThatCounts_IsNamedByItsSource() =>
        Assert.Contains("Decision 12", Saturdays(countsInDays: true).MakeCalculator().Calendar.Describe(new LocalDate(2026, 8, 15)).Source, StringComparison.Ordinal);

    [Fact]
    public void OpenOn_ADayTwice_HoldsTheLaterHoursFromTheirDay()
    {
        WorkingHours hours = Saturdays(countsInDays: false).OpenOn(IsoDayOfWeek.Saturday, "08:00-10:00", new(2026, 9, 1), "Decision 15", countsInDays: false).MakeCalculator().Hours;
        Assert.Equal(new LocalDateTime(2026, 8, 15, 11, 30), hours.ClosingOf(new LocalDate(2026, 8, 15)));
        Assert.Equal(new LocalDateTime(2026, 9, 12, 10, 0), hours.ClosingOf(new LocalDate(2026, 9, 12)));
    }

    [Fact]
    public void OpenOn_ADateWithHoursOfItsOwn_LeavesThem()
    {
        Schedule schedule = Schedule.Of("shop", "Decision 12", ("Mon-Fri", "07:30-11:30 13:00-17:00"), ("2026-08-15", "09:00-10:00"));
        Office office = new() { Name = "shop", Schedule = schedule };
        WorkingHours hours = office.OpenOn(IsoDayOfWeek.Saturday, "07:30-11:30", new(2026, 8, 1), "Decision 13", countsInDays: true).MakeCalculator().Hours;
        Assert.Equal(new LocalDateTime(2026, 8, 15, 10, 0), hours.ClosingOf(new LocalDate(2026, 8, 15)));
    }

    [Fact]
    public void OpenOn_OfAWrongDay_SaysWhatIsExpected()
    {
        Assert.Equal("'None' is not a day of the week; expected one from Monday to Sunday. (Parameter 'weekday')", Assert.Throws<ArgumentException>(() => Plain.OpenOn(IsoDayOfWeek.None, "07:30-11:30", new(2026, 8, 1), "Decision 12", true)).Message);
        Assert.Throws<ArgumentException>(() => Plain.OpenOn(IsoDayOfWeek.Saturday, "07:30-11:30", new(2026, 8, 1), " ", true));
        Assert.Throws<FormatException>(() => Plain.OpenOn(IsoDayOfWeek.Saturday, "half past seven", new(2026, 8, 1), "Decision 12", true));
    }

    [Fact]
    public void MakeRules_WhereADayOfTheWeekHasNoHours_AreRefused() =>
        Assert.Contains("Saturday", Assert.Throws<ArgumentException>(() => (Plain with { Week = WeeklyPattern.Official.From(new(2026, 8, 1), "Decision 12", IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday) }).MakeCalculator()).Message, StringComparison.Ordinal);

    [Fact]
    public void OpenOn_TwoDays_InWhicheverOrder_MakesOneWeek()
    {
        Office early = Plain.OpenOn(IsoDayOfWeek.Sunday, "07:30-09:30", new(2026, 1, 1), "Decision 9", countsInDays: true);
        WorkingCalendar inOrder = early.OpenOn(IsoDayOfWeek.Saturday, "07:30-11:30", new(2026, 7, 1), "Decision 12", countsInDays: true).MakeCalculator().Calendar;
        WorkingCalendar theOther = Plain.OpenOn(IsoDayOfWeek.Saturday, "07:30-11:30", new(2026, 7, 1), "Decision 12", countsInDays: true)
            .OpenOn(IsoDayOfWeek.Sunday, "07:30-09:30", new(2026, 1, 1), "Decision 9", countsInDays: true).MakeCalculator().Calendar;
        LocalDate[] days = [.. Enumerable.Range(0, 365).Select(new LocalDate(2026, 1, 1).PlusDays)];

        Assert.Equal(days.Where(inOrder.IsWorkingDay), days.Where(theOther.IsWorkingDay));
        Assert.True(theOther.IsWorkingDay(new(2026, 8, 1)) && theOther.IsWorkingDay(new(2026, 3, 1)) && !theOther.IsWorkingDay(new(2026, 6, 27)));
        Assert.Contains("Decision 9", theOther.Describe(new LocalDate(2026, 8, 2)).Source, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenOn_TheDayOnWhichTheWeekChanges_AddsToTheNewWeek()
    {
        Office changing = Plain with { Week = WeeklyPattern.Official.From(new(2026, 8, 3), "Decision 20", IsoDayOfWeek.Monday) };
        WorkingCalendar calendar = changing.OpenOn(IsoDayOfWeek.Saturday, "07:30-11:30", new(2026, 8, 3), "Decision 12", countsInDays: true).MakeCalculator().Calendar;
        Assert.Equal((true, false, "Decision 12"), (calendar.IsWorkingDay(new(2026, 8, 8)), calendar.IsWorkingDay(new(2026, 8, 4)), calendar.Describe(new LocalDate(2026, 8, 8)).Source));
    }

    [Fact]
    public void OpenOn_BeforeAWeekThatHasTheDay_LeavesItsSource()
    {
        Office changing = Plain with { Week = WeeklyPattern.Official.From(new(2027, 1, 1), "Decision 20", IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday) };
        WorkingCalendar calendar = changing.OpenOn(IsoDayOfWeek.Saturday, "07:30-11:30", new(2026, 7, 1), "Decision 12", countsInDays: true).MakeCalculator().Calendar;
        Assert.Equal("Decision 20", calendar.Describe(new LocalDate(2027, 3, 6)).Source);
    }

    [Fact]
    public void OpenOn_BeforeALaterWeek_LeavesIt()
    {
        Office changing = Plain with { Week = WeeklyPattern.Official.From(new(2027, 1, 1), "Decision 20", IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday) };
        WorkingCalendar calendar = changing.OpenOn(IsoDayOfWeek.Saturday, "07:30-11:30", new(2026, 7, 1), "Decision 12", countsInDays: true).MakeCalculator().Calendar;

        Assert.Equal((true, true, false, true), (calendar.IsWorkingDay(new(2026, 7, 4)), calendar.IsWorkingDay(new(2027, 3, 6)), calendar.IsWorkingDay(new(2027, 3, 3)), calendar.IsWorkingDay(new(2027, 3, 2))));
    }
}
