using MongCai.Domain.Calendars;

namespace MongCai.Domain.Tests.Calendars;

public class LunarDateTests
{
    [Theory]
    [InlineData(1899, 1, 1, false, "Lunar year 1899 is outside the years covered: 1900 to 2199.")]
    [InlineData(2200, 1, 1, false, "Lunar year 2200 is outside the years covered: 1900 to 2199.")]
    [InlineData(2025, 0, 1, false, "A lunar year has months 1 to 12, not 0.")]
    [InlineData(2025, 13, 1, false, "A lunar year has months 1 to 12, not 13.")]
    // Its leap month is another.
    [InlineData(2025, 4, 1, true, "Lunar year 2025 has no leap month 4: its leap month is 6.")]
    [InlineData(2024, 4, 1, true, "Lunar year 2024 has no leap month.")]
    [InlineData(2025, 6, 0, false, "Month 6 of lunar year 2025 has days 1 to 30, not 0.")]
    // A year without a 30 Tết.
    [InlineData(2025, 12, 30, false, "Month 12 of lunar year 2025 has days 1 to 29, not 30.")]
    [InlineData(2025, 6, 30, true, "Leap month 6 of lunar year 2025 has days 1 to 29, not 30.")]
    public void Of_NoSuchDate_SaysWhy(int year, int month, int day, bool isLeapMonth, string message) =>
        Assert.StartsWith(
            message, Assert.Throws<ArgumentOutOfRangeException>(() => LunarDate.Of(year, month, day, isLeapMonth)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_LeapMonth_KeepsItsParts()
    {
        LunarDate date = LunarDate.Of(2025, 6, 15, isLeapMonth: true);
        Assert.Equal((2025, 6, 15, true), (date.Year, date.Month, date.Day, date.IsLeapMonth));
    }

    [Fact]
    public void CompareTo_LeapMonth_FollowsItsNamesake()
    {
        LunarDate[] inTime =
        [
            default, LunarDate.Of(2025, 5, 29), LunarDate.Of(2025, 6, 1), LunarDate.Of(2025, 6, 30), LunarDate.Of(2025, 6, 1, isLeapMonth: true),
            LunarDate.Of(2025, 6, 29, isLeapMonth: true), LunarDate.Of(2025, 7, 1), LunarDate.Of(2026, 1, 1),
        ];
        Assert.Equal(inTime, inTime.Reverse().Order());
    }

    [Fact]
    public void Operators_OfTwoDates_FollowTheOrder()
    {
        (LunarDate earlier, LunarDate later) = (LunarDate.Of(2025, 6, 30), LunarDate.Of(2025, 6, 1, isLeapMonth: true));
        (LunarDate same, LunarDate again) = (earlier, earlier);
        Assert.True(earlier < later && earlier <= later && later > earlier && later >= earlier && same <= again && same >= again);
        Assert.False(later < earlier || later <= earlier || earlier > later || earlier >= later || same < again || same > again);
    }

    [Theory]
    [InlineData(2025, 3, 10, false, "2025-03-10")]
    [InlineData(2025, 6, 1, true, "2025-06L-01")]
    public void ToString_OfADate_MarksTheLeapMonth(int year, int month, int day, bool isLeapMonth, string text) =>
        Assert.Equal(text, LunarDate.Of(year, month, day, isLeapMonth).ToString());

    [Fact]
    public void ToString_DefaultDate_IsAllZeros() => Assert.Equal("0000-00-00", default(LunarDate).ToString());
}
