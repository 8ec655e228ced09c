using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>What other calendars and one-stop systems get wrong, each by the system it was seen in.</summary>
public class FaultsElsewhereTests
{
    private static readonly WorkingCalendar Official = WorkingCalendar.Official;

    [Fact]
    public void Bizdays_WrapsItsIndexBelowTheFirstDay()
    {
        WorkingCalendar short2015 = WorkingCalendar.Of(new() { FirstYear = 2015, LastYear = 2031 });
        Assert.Throws<ArgumentOutOfRangeException>(() => short2015.PlusWorkingDays(Day("2015-01-05"), -3));
    }

    [Fact]
    public void PublicHoliday_MixesTwoCalendarsOfOneYear()
    {
        WorkingCalendar closed = Official.With(new AnnouncedDay(Day("2026-03-03"), DayKind.Closure, "bão", "công điện"));
        Assert.Equal(
            (true, false, true), (Official.IsWorkingDay(Day("2026-03-03")), closed.IsWorkingDay(Day("2026-03-03")), Official.IsWorkingDay(Day("2026-03-03"))));
    }

    [Fact]
    public void PublicHoliday_ReturnsTheInputForANegativeCount() => Assert.Equal(Day("2026-08-20"), Official.PlusWorkingDays(Day("2026-08-21"), -1));

    [Fact]
    public void DateTimeExtensions_HasNoTetAndAGregorianHungKings()
    {
        Assert.Equal("Tết Nguyên đán", Official.Describe(Day("2026-02-17")).Name);
        Assert.Equal("Giỗ Tổ Hùng Vương", Official.Describe(Day("2026-04-26")).Name);
        Assert.Equal(DayKind.WeeklyWorkingDay, Official.Describe(Day("2026-03-10")).Kind);
    }

    [Fact]
    public void DateTimeExtensions_DropsTheTimeOfDay() =>
        Assert.Equal(
            Moment("2026-08-18T09:47"),
            WorkingHours.Of(Official, Schedule.Standard).PlusWorkingMinutes(Moment("2026-08-17T09:47"), 480));

    [Fact]
    public void NagerDate_HasTheTwentyFourthOfNovemberInEveryYear() =>
        Assert.Equal((true, false), (Official.IsWorkingDay(Day("2025-11-24")), Official.IsWorkingDay(Day("2026-11-24"))));

    [Theory]
    [InlineData("2025-04-26", true)]
    [InlineData("2025-05-02", false)]
    [InlineData("2026-01-02", false)]
    [InlineData("2026-01-10", true)]
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-31", false)]
    public void PythonHolidays_LacksTheSwaps(string day, bool isWorked) => Assert.Equal(isWorked, Official.IsWorkingDay(Day(day)));

    [Fact]
    public void PythonHolidays_LosesTetAfter2100() => Assert.Equal("Tết Nguyên đán", Official.Describe(VietnameseLunarCalendar.NewYear(2150)).Name);

    [Fact]
    public void QuantLib_AnswersOnBeyondItsData() => Assert.Equal(Certainty.Projected, Official.CertaintyOf(Day("2030-05-07")));

    [Fact]
    public void OpenCps_SkipsAWorkedSaturdayAfterAHolidayFriday()
    {
        WorkingCalendar calendar = WorkingCalendar.Of(new()
        {
            Announcements = Announcements.Official.Adding(Announcements.Of(
                new AnnouncedDay(Day("2024-05-03"), DayKind.SwapOff, "Hoán đổi", "ví dụ", swappedWith: Day("2024-05-04")),
                new AnnouncedDay(Day("2024-05-04"), DayKind.SwapWork, "Làm bù", "ví dụ", swappedWith: Day("2024-05-03")))),
        });
        Assert.Equal((Day("2024-05-04"), Day("2024-05-06")), (calendar.PlusWorkingDays(Day("2024-05-02"), 1), calendar.PlusWorkingDays(Day("2024-05-02"), 2)));
    }

    [Fact]
    public void OpenCps_GivesAWorkedSaturdayMondaysHours()
    {
        const string FridayMornings = "schedule,days,hours\nf,Mon-Thu,07:30-11:30 13:00-17:00\nf,Fri,07:30-11:30";
        WorkingHours hours = WorkingHours.Of(Official, Schedule.LoadAll(new StringReader(FridayMornings))["f"]);

        Assert.Equal(Duration.FromHours(4), hours.WorkingTimeOf(Day("2026-01-10"))); // worked for Friday 2 January
        Assert.Equal(Duration.FromHours(8), hours.WorkingTimeOf(Day("2026-08-22"))); // worked for Monday 31 August
    }

    [Fact]
    public void OpenCps_TakesEightHoursForEveryDay()
    {
        const string Short = "schedule,days,hours\ns,Mon-Fri,08:00-12:00 13:30-17:00";
        WorkingHours hours = WorkingHours.Of(Official, Schedule.LoadAll(new StringReader(Short))["s"]);
        Assert.Equal(Moment("2024-07-12T17:00"), hours.PlusWorkingMinutes(Moment("2024-06-03T08:00"), 30 * 450));
    }

    [Fact]
    public void OpenCps_StopsAfter360Steps() =>
        Assert.NotEqual(Official.PlusWorkingDays(Day("2024-01-02"), 260), Official.PlusWorkingDays(Day("2024-01-02"), 300));

    [Fact]
    public void OpenCps_CountsWorkOnAHolidayOfReceipt() =>
        Assert.Equal(Moment("2024-09-04T17:00"), WorkingHours.Of(Official, Schedule.Standard).PlusWorkingMinutes(Moment("2024-09-02T09:00"), 480));

    [Fact]
    public void GlpiAndErpNext_GiveBackTheNightsOfAPause()
    {
        MomentRanges night = MomentRanges.Of((Moment("2026-08-17T16:00"), Moment("2026-08-18T08:30")));
        Assert.Equal(
            Moment("2026-08-18T09:30"), // two hours of working time are given back, not sixteen and a half
            WorkingHours.Of(Official, Schedule.Standard).PlusWorkingTime(Moment("2026-08-17T15:00"), Duration.FromHours(2), night));
    }

    [Fact]
    public void Numpy_CountsNegativeStretchesFromTheWrongEnd()
    {
        LocalDate friday = Day("2026-08-21");
        LocalDate monday = Day("2026-08-24");
        Assert.Equal((2, -2), (Official.CountAfterThrough(friday, monday), Official.CountAfterThrough(monday, friday))); // the worked Saturday and Monday
        Assert.Equal((2, -2), (Official.CountFromUntil(friday, monday), Official.CountFromUntil(monday, friday))); // Friday and the Saturday
    }

    [Fact]
    public void OneStopSoftware_TreatsLateReceiptAsItPleases()
    {
        WorkingHours hours = WorkingHours.Of(Official, Schedule.Standard);
        LocalDateTime evening = Moment("2024-06-03T18:00");
        Assert.Equal(
            (Day("2024-06-04"), Day("2024-06-05")),
            (Due(CountingPolicy.LegalDays), Due(CountingPolicy.LegalDaysFromOpening)));
        LocalDate Due(CountingPolicy policy) => new DeadlineCalculator(hours, policy).DueDateOf(ProcessingTime.WorkingDays(1), evening).Deadline!.DueOn;
    }
}
