using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

public class HolidayLawTests
{
    private static readonly WorkingCalendar Projected = WorkingCalendar.Of(new() { Announcements = Announcements.None });

    [Fact]
    public void Projection_OfTheAnnouncedYears_DiffersFromThemBySwapsAlone()
    {
        LocalDate[] differing = [.. Days(2019, 2027).Where(day => Projected.IsWorkingDay(day) != WorkingCalendar.Official.IsWorkingDay(day))];

        Assert.Equal([.. Announcements.Official.Rows.Where(row => row.SwappedWith is not null && row.Date.Year >= 2019).Select(row => row.Date)], differing);
    }

    [Fact]
    public void Projection_OfTheAnnouncedYears_NamesTheSameHolidays() =>
        Assert.All(
            Announcements.Official.Rows.Where(row => row.Kind is DayKind.Holiday or DayKind.Compensatory),
            row => Assert.Equal((row.Date, row.Kind, row.Name), (row.Date, Projected.Describe(row.Date).Kind, Projected.Describe(row.Date).Name)));

    [Theory]
    [InlineData("2006-04-07", true)] // 10/3 lunar, a Friday: Hùng Kings was not yet a day off
    [InlineData("2007-04-26", false)] // the first year, by Law 84/2007/QH11
    [InlineData("2020-09-03", true)] // National Day was one day
    [InlineData("2021-09-03", false)] // two days from the Labour Code of 2019
    [InlineData("2025-11-24", true)] // not yet
    [InlineData("2026-11-24", false)] // Resolution 28/2026/QH16
    [InlineData("2029-11-26", true)] // the 24th is a Saturday and is not made up: it is outside Art 112.1
    [InlineData("2032-01-02", true)] // 1 January is a Thursday
    [InlineData("2033-01-03", false)] // 1 January is a Saturday, made up on Monday
    public void Projection_OfADay_FollowsTheLawOfItsYear(string day, bool isWorked) => Assert.Equal(isWorked, Projected.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData(2012, "2012-01-22", 4)] // Labour Code 1994: four days from the last of the old year
    [InlineData(2014, "2014-01-29", 5)] // Labour Code 2012: five
    [InlineData(2019, "2019-02-04", 5)] // mùng 1 on a Tuesday: one day before
    [InlineData(2030, "2030-01-31", 5)] // mùng 1 on 2 February, a day before China's
    [InlineData(2199, "2199-01-24", 5)] // the last year covered
    public void Projection_OfTet_HasTheDaysOfItsLaw(int year, string first, int days) =>
        Assert.Equal(
            Enumerable.Range(0, days).Select(Day(first).PlusDays),
            Days(year, year).Where(day => Projected.Describe(day) is { Kind: DayKind.Holiday, Name: "Tết Nguyên đán" }));

    [Fact]
    public void Projection_OfEveryYear_HasItsDaysOffAndSaysThatItIsProjected()
    {
        for (int year = 2028; year <= 2199; year++)
        {
            CalendarDay[] holidays = [.. Days(year, year).Select(Projected.Describe).Where(day => day.Kind == DayKind.Holiday)];
            Assert.InRange(holidays.Length, 11, 12); // 12 days a year; 11 where two fall on one day
            Assert.All(holidays, day => Assert.Equal(Certainty.Projected, day.Certainty));
        }
    }

    [Fact]
    public void Projection_OfALostHoliday_IsMadeUpOnTheNextFreeDay()
    {
        foreach (CalendarDay day in Days(2028, 2199).Select(Projected.Describe).Where(day => day.Kind == DayKind.Compensatory))
        {
            LocalDate previous = Projected.PreviousWorkingDay(day.Date);
            string holiday = day.Name.Replace(" (nghỉ bù)", "", StringComparison.Ordinal);
            Assert.Contains(
                Enumerable.Range(1, Period.DaysBetween(previous, day.Date)).Select(back => Projected.Describe(day.Date.PlusDays(-back))),
                lost => lost.Kind == DayKind.Holiday && lost.Name == holiday && lost.Date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
        }
    }

    [Theory]
    [InlineData(1899, 2100)]
    [InlineData(2000, 2200)]
    [InlineData(2010, 2009)]
    public void Of_YearsOutsideTheLunarCalendar_IsAClearError(int first, int last) =>
        Assert.Contains(
            "expected years from 1900 to 2199",
            Assert.Throws<ArgumentOutOfRangeException>(() => WorkingCalendar.Of(new() { FirstYear = first, LastYear = last })).Message,
            StringComparison.Ordinal);

    private static IEnumerable<LocalDate> Days(int firstYear, int lastYear)
    {
        for (LocalDate day = new(firstYear, 1, 1); day.Year <= lastYear; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
