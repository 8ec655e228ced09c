using CsCheck;
using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

public class WorkingCalendarTests
{
    private static readonly WorkingCalendar Official = WorkingCalendar.Official;

    [Theory]
    [InlineData("2019-05-03", 1, "2019-05-04")] // onto the worked Saturday
    [InlineData("2021-02-08", 3, "2021-02-18")] // over Tết and its two days in lieu
    [InlineData("2023-04-27", 2, "2023-05-04")] // over Hùng Kings, 30/4 and 1/5 with two days in lieu
    [InlineData("2024-04-26", 3, "2024-05-04")] // swapped Monday, worked Saturday
    [InlineData("2025-01-24", 5, "2025-02-07")] // Tết, Monday to Friday
    [InlineData("2025-04-25", 5, "2025-05-06")] // worked Saturday before the break
    [InlineData("2025-08-28", 3, "2025-09-04")] // National Day with the day before
    [InlineData("2026-02-12", 3, "2026-02-24")] // Tết on Tuesday: one day before, four from mùng 1
    [InlineData("2026-08-21", 5, "2026-08-27")] // worked Saturday for 31 August
    [InlineData("2026-11-20", 3, "2026-11-26")] // the first 24 November off
    [InlineData("2027-02-03", 2, "2027-02-12")] // Tết 2027
    [InlineData("2026-08-22", 0, "2026-08-22")] // none from a worked Saturday: the start
    [InlineData("2026-08-29", 0, "2026-09-03")] // none from a day off: the next working day
    [InlineData("2026-08-24", -1, "2026-08-22")] // back onto the worked Saturday
    [InlineData("2019-01-05", -1, "2019-01-04")] // over no year end
    [InlineData("2019-01-02", -1, "2018-12-28")] // back over the year end and the swapped Monday
    public void PlusWorkingDays_FromADay_IsTheDayOfTheTable(string start, int count, string expected) =>
        Assert.Equal(Day(expected), Official.PlusWorkingDays(Day(start), count));

    [Theory]
    [InlineData(2019, 252)]
    [InlineData(2020, 252)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 250)]
    [InlineData(2026, 249)]
    [InlineData(2027, 249)]
    public void WorkingDays_OfAYear_AreAsCounted(int year, int expected) =>
        Assert.Equal(expected, Official.WorkingDays(new(year, 1, 1), new(year, 12, 31)).Length);

    [Theory]
    [InlineData("2026-08-31", Language.English, "9859/VPCP-KGVX of 13 October 2025; 9441/TB-BNV of 16 October 2025")] // notices, and a page that nobody prints
    [InlineData("2026-08-31", Language.Vietnamese, "9859/VPCP-KGVX ngày 13/10/2025; 9441/TB-BNV ngày 16/10/2025")]
    [InlineData("2026-09-02", Language.English, "Labour Code 45/2019/QH14 Art 112.1")] // a law
    [InlineData("2026-09-02", Language.Vietnamese, "Bộ luật Lao động 45/2019/QH14 Điều 112.1")]
    public void Source_OfADay_IsWrittenAsPapersDo(string day, Language language, string expected) =>
        Assert.Equal(expected, WorkingCalendar.Official.Describe(Day(day)).SourceIn(language));

    [Fact]
    public void PlusWorkingDays_OverAllCases_IsTheDayLoop() =>
        Gen.Select(Between("2010-01-01", "2045-12-31"), Gen.Int[-90, 90])
            .Sample((start, count) => Official.PlusWorkingDays(start, count) == NaiveCalendar.Plus(Official, start, count), iter: Runs.Of(100_000));

    [Fact]
    public void PlusWorkingDays_WithSuspensions_IsTheDayLoop() =>
        Gen.Select(Between("2017-01-01", "2029-12-31"), Gen.Int[-60, 60], Gen.Select(Gen.Int[-90, 90], Gen.Int[0, 30]).Array[0, 4])
            .Sample(
                (start, count, pauses) =>
                {
                    (LocalDate, LocalDate)[] stretches = [.. pauses.Select(pause => (start.PlusDays(pause.Item1), start.PlusDays(pause.Item1 + pause.Item2)))];
                    return Official.PlusWorkingDays(start, count, DayRanges.Of(stretches)) == NaiveCalendar.Plus(Official, start, count, stretches);
                },
                iter: Runs.Of(100_000));

    [Fact]
    public void IsWorkingDay_OfEveryDay_IsWhatTheDescriptionSays() =>
        Assert.All(
            Enumerable.Range(0, Period.DaysBetween(Official.FirstDay, Official.LastDay) + 1).Select(Official.FirstDay.PlusDays),
            day => Assert.Equal(Official.Describe(day).IsWorkingDay, Official.IsWorkingDay(day)));

    [Fact]
    public void Counts_OverAllCases_AreTheDayLoop() =>
        Gen.Select(Between("2015-01-01", "2033-12-31"), Gen.Int[-400, 400])
            .Sample(
                (from, days) =>
                {
                    LocalDate to = from.PlusDays(days);
                    return Official.CountAfterThrough(from, to) == NaiveCalendar.CountAfterThrough(Official, from, to)
                        && Official.CountFromUntil(from, to) == NaiveCalendar.CountAfterThrough(Official, from.PlusDays(-1), to.PlusDays(-1));
                },
                iter: Runs.Of(100_000));

    [Fact]
    public void PlusWorkingDays_InTwoSteps_IsTheSameAsInOne() =>
        Gen.Select(Between("1950-01-01", "2150-12-31"), Gen.Int[1, 5_000], Gen.Int[1, 5_000])
            .Sample((start, first, second) =>
                Official.PlusWorkingDays(Official.PlusWorkingDays(start, first), second) == Official.PlusWorkingDays(start, first + second));

    [Fact]
    public void CountAfterThrough_OfTheResult_IsTheCount() =>
        Gen.Select(Between("1950-01-01", "2150-12-31"), Gen.Int[1, 10_000])
            .Sample((start, count) => Official.CountAfterThrough(start, Official.PlusWorkingDays(start, count)) == count);

    [Fact]
    public void WorkingDays_Between_AreThoseThatIsWorkingDayNames() =>
        Gen.Select(Between("2017-01-01", "2030-12-31"), Gen.Int[-5, 120])
            .Sample((first, days) =>
                Official.WorkingDays(first, first.PlusDays(days)).ToArray().SequenceEqual(
                    Enumerable.Range(0, Math.Max(0, days + 1)).Select(first.PlusDays).Where(Official.IsWorkingDay)));

    [Fact]
    public void NextAndPrevious_AreStrict_AndThisOrNextIsNot()
    {
        Assert.Equal(Day("2026-09-03"), Official.NextWorkingDay(Day("2026-08-28")));
        Assert.Equal(Day("2026-08-28"), Official.PreviousWorkingDay(Day("2026-09-03")));
        Assert.Equal(Day("2026-09-03"), Official.ThisOrNextWorkingDay(Day("2026-09-03")));
    }

    [Fact]
    public void Describe_AWorkedSaturday_GivesTheSwapAndItsSource()
    {
        CalendarDay day = Official.Describe(Day("2026-08-22"));

        Assert.True(day.IsWorkingDay);
        Assert.Equal(DayKind.SwapWork, day.Kind);
        Assert.Equal(Day("2026-08-31"), day.SwappedWith);
        Assert.Equal(Certainty.Announced, day.Certainty);
        Assert.Contains("9441/TB-BNV", day.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-12-31", Certainty.Announced)] // swapped with 5 January 2019
    [InlineData("2018-12-28", Certainty.Projected)] // 2018 itself is not in the table
    [InlineData("2027-12-31", Certainty.Announced)] // the last announced day
    [InlineData("2028-01-01", Certainty.Projected)] // no announcement yet
    [InlineData("2028-03-01", Certainty.Projected)] // an ordinary day may still be swapped
    public void CertaintyOf_ADay_SaysWhetherItsYearIsAnnounced(string day, Certainty expected) =>
        Assert.Equal(expected, Official.CertaintyOf(Day(day)));

    [Fact]
    public void CertaintyBetween_OverTheLastAnnouncement_IsProjected()
    {
        Assert.Equal(Certainty.Announced, Official.CertaintyBetween(Day("2026-12-01"), Day("2027-12-31")));
        Assert.Equal(Certainty.Projected, Official.CertaintyBetween(Day("2026-12-01"), Day("2028-01-03")));
    }

    [Theory]
    [InlineData("2026-01-02", DayKind.Closure, false)]
    [InlineData("2026-08-23", DayKind.Opening, true)]
    public void With_OneOffDays_ChangesThoseAlone(string day, DayKind kind, bool isWorked)
    {
        WorkingCalendar amended = Official.With(new AnnouncedDay(Day(day), kind, "bão số 3", "Công điện của UBND tỉnh"));

        Assert.Equal(isWorked, amended.IsWorkingDay(Day(day)));
        Assert.Equal(kind, amended.Describe(Day(day)).Kind);
        Assert.Equal(Official.IsWorkingDay(Day(day).PlusDays(7)), amended.IsWorkingDay(Day(day).PlusDays(7)));
    }

    [Fact]
    public void With_AHoliday_IsRefused()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => Official.With(new AnnouncedDay(Day("2026-03-03"), DayKind.Holiday, "Lễ", "nguồn", holiday: "tet")));
        Assert.Contains("'holiday'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Joined_Calendars_WorkWhereAllOrAnyDo()
    {
        WorkingCalendar mondays = Week(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday);
        WorkingCalendar tuesdays = Week(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Saturday);
        WorkingCalendar all = WorkingCalendar.AllOpen("cả hai", mondays, tuesdays);
        WorkingCalendar any = WorkingCalendar.AnyOpen("một trong hai", mondays, tuesdays);

        Between("2020-01-01", "2029-12-31").Sample(day =>
            all.IsWorkingDay(day) == (mondays.IsWorkingDay(day) && tuesdays.IsWorkingDay(day))
            && any.IsWorkingDay(day) == (mondays.IsWorkingDay(day) || tuesdays.IsWorkingDay(day))
            && all.Describe(day).IsWorkingDay == all.IsWorkingDay(day)
            && any.Describe(day).IsWorkingDay == any.IsWorkingDay(day));
    }

    [Fact]
    public void Joined_OfOtherYears_CoversThoseOfAll() => Assert.All(
        [WorkingCalendar.AllOpen("cả hai", Years(2020, 2026), Years(2024, 2030)), WorkingCalendar.AnyOpen("một trong hai", Years(2024, 2030), Years(2020, 2026))],
        joined => Assert.Equal((Day("2024-01-01"), Day("2026-12-31")), (joined.FirstDay, joined.LastDay)));

    [Theory]
    [InlineData(1899, 2026)] // before the first year of calendars
    [InlineData(2026, 2200)] // after the last
    [InlineData(2027, 2026)] // the first after the last
    [InlineData(2201, 2200)] // both
    public void Of_YearsOutsideTheRange_AreNamed(int first, int last) => Assert.StartsWith(
        FormattableString.Invariant($"The years {first} to {last} are not covered; expected years from 1900 to 2199, the first not after the last."),
        Assert.Throws<ArgumentOutOfRangeException>(() => Years(first, last)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1900)] // the first year of all
    [InlineData(2199)] // the last
    public void Of_OneYear_CoversIt(int year) =>
        Assert.Equal((new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)), (Years(year, year).FirstDay, Years(year, year).LastDay));

    [Fact]
    public void Joined_OfCalendarsKnownOnOtherDays_IsKnownOnTheEarliest()
    {
        WorkingCalendar early = WorkingCalendar.Of(new() { KnownOn = Day("2025-06-01"), FirstYear = 2025, LastYear = 2026 });
        WorkingCalendar late = WorkingCalendar.Of(new() { KnownOn = Day("2026-01-01"), FirstYear = 2025, LastYear = 2026 });
        Assert.Equal(early.KnownOn, WorkingCalendar.AllOpen("cả ba", late, early, Years(2025, 2026)).KnownOn);
    }

    [Fact]
    public void Joined_OfNoneOrWithoutACommonYear_IsRefused() => Assert.All<WorkingCalendar[]>(
        [[], [Years(2020, 2021), Years(2022, 2023)]],
        calendars => Assert.StartsWith(
            "A joined calendar needs at least one calendar, and years that all of them cover.",
            Assert.Throws<ArgumentException>(() => WorkingCalendar.AllOpen("không", calendars)).Message,
            StringComparison.Ordinal));

    [Theory]
    [InlineData("2026-08-19", DayKind.WeeklyWorkingDay)] // a Wednesday
    [InlineData("2026-08-15", DayKind.WeeklyDayOff)] // a Saturday
    [InlineData("2026-08-16", DayKind.WeeklyDayOff)]
    public void Describe_ADayLikeAnyOther_IsOfTheWeek(string day, DayKind expected) => Assert.Equal(expected, Official.Describe(Day(day)).Kind);

    [Theory]
    [InlineData("2026-12-30", 1, "2026-12-31")] // the last working day
    [InlineData("2026-12-30", 2, null)]
    [InlineData("2026-12-31", 0, "2026-12-31")]
    [InlineData("2026-01-06", -1, "2026-01-05")] // the first
    [InlineData("2026-01-06", -2, null)]
    [InlineData("2026-01-01", 0, "2026-01-05")]
    [InlineData("2026-01-01", -1, null)]
    public void PlusWorkingDays_AtTheEndsOfAYear_ReachesItsFirstAndLastDay(string start, int count, string? expected)
    {
        if (expected is null)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Years(2026, 2026).PlusWorkingDays(Day(start), count));
            return;
        }

        Assert.Equal(Day(expected), Years(2026, 2026).PlusWorkingDays(Day(start), count));
    }

    [Fact]
    public void WeeklyPattern_FromADayOn_HoldsFromThatDay()
    {
        WorkingCalendar calendar = WorkingCalendar.Of(new CalendarRules
        {
            Week = WeeklyPattern.Official.From(
                Day("2030-06-01"), "quyết định của UBND", IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday),
        });

        Assert.False(calendar.IsWorkingDay(Day("2030-05-25")));
        Assert.True(calendar.IsWorkingDay(Day("2030-06-01")));
        Assert.Equal("quyết định của UBND", calendar.Describe(Day("2030-06-01")).Source);
        Assert.True(WorkingCalendar.Official.IsWorkingDay(Day("1999-09-25"))); // a Saturday of the six-day week
        Assert.False(WorkingCalendar.Official.IsWorkingDay(Day("1999-10-02"))); // the first Saturday off
    }

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    public void Day_OutsideTheCalendar_IsAClearError(string day)
    {
        ArgumentOutOfRangeException outside = Assert.Throws<ArgumentOutOfRangeException>(() => Official.IsWorkingDay(Day(day)));
        Assert.Contains($"{day} is outside the calendar 'official', which covers the years 1900 to 2199.", outside.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PlusWorkingDays_OverTheEnd_IsAClearError()
    {
        ArgumentOutOfRangeException outside = Assert.Throws<ArgumentOutOfRangeException>(() => Official.PlusWorkingDays(Day("2199-12-30"), 5));
        Assert.Contains("The working day 5 from 2199-12-30 is outside", outside.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Official.PlusWorkingDays(Day("1900-01-02"), -5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Official.PlusWorkingDays(Day("2026-01-02"), int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Official.PlusWorkingDays(Day("2026-01-02"), int.MinValue));
    }

    [Fact]
    public void Day_OfAnotherCalendarSystem_IsRefused()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Official.IsWorkingDay(new LocalDate(2026, 1, 5, CalendarSystem.Julian)));
        Assert.Contains("Julian", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_FromManyThreads_Agree() =>
        Parallel.For(0, 64, seed => Assert.Equal(Day("2026-08-27"), WorkingCalendar.Official.PlusWorkingDays(Day("2026-08-21"), 5)));

    private static WorkingCalendar Years(int first, int last) => WorkingCalendar.Of(new() { FirstYear = first, LastYear = last });

    private static WorkingCalendar Week(params IsoDayOfWeek[] days) =>
        WorkingCalendar.Of(new CalendarRules { Week = WeeklyPattern.Of("thử", days), FirstYear = 2020, LastYear = 2030 });
}
