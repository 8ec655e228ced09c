using CsCheck;
using MongCai.Domain.Quality;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Quality;

public class CutOffTests
{
    [Theory]
    [InlineData(14, "2024-03-14", "2024-03")] // the last day
    [InlineData(14, "2024-03-15", "2024-04")] // the day after belongs to the next month
    [InlineData(14, "2024-12-15", "2025-01")] // and to the next year
    [InlineData(0, "2024-02-29", "2024-02")] // the calendar month
    public void MonthOf_ADay_IsThatOfItsReport(int cutOff, string day, string month) =>
        Assert.Equal(month, Of(cutOff).MonthOf(Day(day)).ToString("uuuu-MM", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Months_OfAnyCutOff_FollowOneAnother() =>
        Gen.Select(Facts.CutOffs, Dates.Between("2023-11-01", "2025-03-31")).Sample((cutOff, day) =>
        {
            YearMonth month = cutOff.MonthOf(day);
            return cutOff.FirstDay(month) <= day && day <= cutOff.LastDay(month) && cutOff.MonthOf(cutOff.LastDay(month).PlusDays(1)) == month.PlusMonths(1);
        });

    [Theory]
    [InlineData(0)] // no day
    [InlineData(29)] // not in every February
    public void OnDay_NotInEveryMonth_IsRefused(int day) => Assert.Throws<ArgumentOutOfRangeException>(() => CutOff.OnDay(day));

    private static CutOff Of(int day) => day == 0 ? CutOff.EndOfMonth : CutOff.OnDay(day);
}
