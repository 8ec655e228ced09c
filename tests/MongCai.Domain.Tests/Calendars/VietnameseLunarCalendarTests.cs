using System.Globalization;
using MongCai.Domain.Calendars;
using MongCai.Domain.Tests.Conventions;
using NodaTime;

namespace MongCai.Domain.Tests.Calendars;

public class VietnameseLunarCalendarTests
{
    private static readonly ChineseLunisolarCalendar China = new();

    private static IEnumerable<int> Years => Enumerable.Range(
        VietnameseLunarCalendar.FirstYear, VietnameseLunarCalendar.LastYear - VietnameseLunarCalendar.FirstYear + 1);

    private static IEnumerable<LocalDate> Days =>
        new DateInterval(VietnameseLunarCalendar.FirstDay, VietnameseLunarCalendar.LastDay);

    [Theory]
    // The days that the State's holiday notices of these years rest on.
    [InlineData(2019, "2019-02-05")]
    [InlineData(2020, "2020-01-25")]
    [InlineData(2021, "2021-02-12")]
    [InlineData(2022, "2022-02-01")]
    [InlineData(2023, "2023-01-22")]
    [InlineData(2024, "2024-02-10")]
    [InlineData(2025, "2025-01-29")]
    [InlineData(2026, "2026-02-17")]
    [InlineData(2027, "2027-02-06")]
    [InlineData(2028, "2028-01-26")]
    [InlineData(2029, "2029-02-13")]
    [InlineData(2030, "2030-02-02")]
    // The first Tết after Hanoi took up UTC+7; Saigon still kept that of UTC+8, 30 January.
    [InlineData(1968, "1968-01-29")]
    // The winter solstice of 1984 fell on 21 December in Hanoi and on 22 December in Beijing, so that Tết came a month apart.
    [InlineData(1985, "1985-01-21")]
    public void NewYear_IsThe_PublishedDay(int lunarYear, string day) => Assert.Equal(Day(day), VietnameseLunarCalendar.NewYear(lunarYear));

    [Theory]
    // Hùng Kings' Day, day 10 of month 3, as the official calendars of days off have it.
    [InlineData("2019-04-14")]
    [InlineData("2020-04-02")]
    [InlineData("2021-04-21")]
    [InlineData("2022-04-10")]
    [InlineData("2023-04-29")]
    [InlineData("2024-04-18")]
    [InlineData("2025-04-07")]
    [InlineData("2026-04-26")]
    [InlineData("2027-04-16")]
    public void FromGregorian_HungKingsDay_IsTenthOfThirdMonth(string day) =>
        Assert.Equal(LunarDate.Of(Day(day).Year, 3, 10), VietnameseLunarCalendar.FromGregorian(Day(day)));

    [Theory]
    [InlineData(1968, 7)]
    [InlineData(1984, null)]
    // China's was month 10 of 1984.
    [InlineData(1985, 2)]
    // China's was month 6.
    [InlineData(1987, 7)]
    [InlineData(2004, 2)]
    [InlineData(2006, 7)]
    [InlineData(2009, 5)]
    [InlineData(2012, 4)]
    [InlineData(2014, 9)]
    [InlineData(2017, 6)]
    [InlineData(2020, 4)]
    [InlineData(2023, 2)]
    [InlineData(2024, null)]
    [InlineData(2025, 6)]
    [InlineData(2028, 5)]
    [InlineData(2031, 3)]
    // Month 9 has no principal term, but only twelve months run from the month 11 before it to the next: the leap month follows that one.
    [InlineData(2033, 11)]
    [InlineData(2034, null)]
    [InlineData(2036, 6)]
    public void LeapMonth_OfAYear_IsThePublishedOne(int lunarYear, int? month) => Assert.Equal(month, VietnameseLunarCalendar.LeapMonth(lunarYear));

    [Fact]
    public void NewYear_SinceUtc7_DiffersFromChinaInSixYears() =>
        Assert.Equal(
            [
                (1968, "1968-01-29", "1968-01-30"),
                (1969, "1969-02-16", "1969-02-17"),
                (1985, "1985-01-21", "1985-02-20"),
                (2007, "2007-02-17", "2007-02-18"),
                (2030, "2030-02-02", "2030-02-03"),
                (2053, "2053-02-18", "2053-02-19"),
            ],
            DifferencesFromChina(month: 1, day: 1));

    [Fact]
    public void HungKingsDay_SinceUtc7_DiffersFromChinaInEightYears() =>
        Assert.Equal(
            [
                (1975, "1975-04-20", "1975-04-21"),
                (2009, "2009-04-04", "2009-04-05"),
                (2037, "2037-04-24", "2037-04-25"),
                (2038, "2038-04-13", "2038-04-14"),
                (2085, "2085-04-03", "2085-04-04"),
                (2086, "2086-04-22", "2086-04-23"),
                (2095, "2095-04-13", "2095-04-14"),
                (2100, "2100-04-18", "2100-04-19"),
            ],
            DifferencesFromChina(month: 3, day: 10));

    [Fact]
    public void LeapMonth_SinceUtc7_DiffersFromChinaAroundTwoSolsticesOnly() =>
        Assert.Equal(
            [(1984, null, 10), (1985, 2, null), (1987, 7, 6)],
            from year in Enumerable.Range(1968, 133)
            let ours = VietnameseLunarCalendar.LeapMonth(year)
            let theirs = China.GetLeapMonth(year) is > 0 and { } leap ? leap - 1 : (int?)null
            where ours != theirs
            select (year, ours, theirs));

    [Fact]
    public void FromGregorian_EveryDayCovered_IsOneDayOnAndComesBack()
    {
        LunarDate previous = VietnameseLunarCalendar.FromGregorian(VietnameseLunarCalendar.FirstDay);
        Assert.Equal(LunarDate.Of(VietnameseLunarCalendar.FirstYear, 1, 1), previous);
        foreach (LocalDate day in Days)
        {
            LunarDate date = VietnameseLunarCalendar.FromGregorian(day);
            Assert.Equal(day, VietnameseLunarCalendar.ToGregorian(date));
            Assert.True(
                day == VietnameseLunarCalendar.FirstDay || IsNext(previous, date), FormattableString.Invariant($"{previous} is not followed by {date}."));
            previous = date;
        }

        Assert.Equal((VietnameseLunarCalendar.LastYear, 12), (previous.Year, previous.Month));
    }

    [Fact]
    public void FromGregorian_EveryDayCovered_IsThatOfTheRuleReadPlainly()
    {
        Dictionary<LocalDate, LunarDate> plain = PlainLunarCalendar.Dates();
        Assert.DoesNotContain(Days, day => plain[day] != VietnameseLunarCalendar.FromGregorian(day));
    }

    [Fact]
    public void Months_OfEveryYear_AreOf29Or30DaysTwelveOrThirteen() =>
        Assert.All(Years, year =>
        {
            int[] months = [.. Months(year)];
            Assert.All(months, days => Assert.InRange(days, 29, 30));
            Assert.Equal(VietnameseLunarCalendar.LeapMonth(year) is null ? 12 : 13, months.Length);
            LocalDate end = year == VietnameseLunarCalendar.LastYear ? VietnameseLunarCalendar.LastDay.PlusDays(1) : VietnameseLunarCalendar.NewYear(year + 1);
            Assert.Equal(Period.DaysBetween(VietnameseLunarCalendar.NewYear(year), end), months.Sum());
        });

    [Fact]
    public void NewYear_OfEveryYear_IsBetween20JanuaryAnd22February() =>
        Assert.All(Years, year => Assert.InRange(
            VietnameseLunarCalendar.NewYear(year), new LocalDate(year, 1, 20), new LocalDate(year, 2, 22)));

    [Fact]
    public void NearMisses_InTheRemarks_AreThoseComputed()
    {
        string remarks = Repository.Read("src", "MongCai.Domain", "Calendars", "VietnameseLunarCalendar.cs");
        Assert.Equal(NearMisses.NewMoons(within: Duration.FromMinutes(3)), NearMisses.Listed(remarks, from: "new moons", to: "principal terms are"));
        Assert.Equal(NearMisses.PrincipalTerms(within: Duration.FromMinutes(30)), NearMisses.Listed(remarks, from: "principal terms are", to: "</para>"));
    }

    [Theory]
    [InlineData("1900-01-30", "1900-01-30 is outside the days covered: 1900-01-31 to 2200-02-14.")]
    [InlineData("2200-02-15", "2200-02-15 is outside the days covered: 1900-01-31 to 2200-02-14.")]
    [InlineData("2201-01-01", "2201-01-01 is outside the days covered: 1900-01-31 to 2200-02-14.")]
    public void FromGregorian_OutsideTheRange_SaysTheRange(string day, string message) =>
        Assert.StartsWith(
            message, Assert.Throws<ArgumentOutOfRangeException>(() => VietnameseLunarCalendar.FromGregorian(Day(day))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void Years_OutsideTheRange_AreRefused(int lunarYear)
    {
        string message = FormattableString.Invariant($"Lunar year {lunarYear} is outside the years covered: 1900 to 2199.");
        Assert.All<Action>(
            [() => VietnameseLunarCalendar.NewYear(lunarYear), () => VietnameseLunarCalendar.LeapMonth(lunarYear), () => VietnameseLunarCalendar.DaysInMonth(lunarYear, 1)],
            call => Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(call).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void ToGregorian_DefaultDate_IsRefused() =>
        Assert.StartsWith(
            "The default value of LunarDate is no date.",
            Assert.Throws<ArgumentOutOfRangeException>("date", () => VietnameseLunarCalendar.ToGregorian(default)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void FromGregorian_OnManyThreads_AgreesWithItself()
    {
        LocalDate[] days = [.. Days.Where(day => day.Day == 15)];
        LunarDate[] expected = [.. days.Select(VietnameseLunarCalendar.FromGregorian)];
        LunarDate[] actual = new LunarDate[days.Length];
        Parallel.For(0, days.Length, index => actual[index] = VietnameseLunarCalendar.FromGregorian(days[index]));
        Assert.Equal(expected, actual);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static bool IsNext(LunarDate date, LunarDate next) =>
        date < next && (next.Day == 1
            ? date.Day == VietnameseLunarCalendar.DaysInMonth(date.Year, date.Month, date.IsLeapMonth)
            : (next.Year, next.Month, next.IsLeapMonth, next.Day) == (date.Year, date.Month, date.IsLeapMonth, date.Day + 1));

    private static IEnumerable<int> Months(int year) =>
        Enumerable.Range(1, 12).Select(month => VietnameseLunarCalendar.DaysInMonth(year, month))
            .Concat(VietnameseLunarCalendar.LeapMonth(year) is { } leap ? [VietnameseLunarCalendar.DaysInMonth(year, leap, isLeapMonth: true)] : []);

    /// <summary>The years 1968-2100 in which a lunar date falls on another day in China: .NET's calendar ends there.</summary>
    private static IEnumerable<(int Year, string Ours, string Theirs)> DifferencesFromChina(int month, int day) =>
        from year in Enumerable.Range(1968, 133)
        let ours = VietnameseLunarCalendar.ToGregorian(LunarDate.Of(year, month, day))
        let theirs = InChina(year, month, day)
        where ours != theirs
        select (year, ours.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), theirs.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>.NET counts a leap month as one more month.</summary>
    private static LocalDate InChina(int year, int month, int day)
    {
        int leap = China.GetLeapMonth(year);
        return LocalDate.FromDateTime(China.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
