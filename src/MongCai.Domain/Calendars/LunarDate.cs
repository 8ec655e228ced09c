using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Calendars;

/// <summary>A date of the Vietnamese lunar calendar (<i>ngày âm lịch</i>), such as the tenth day of month 3 of 2025.</summary>
/// <remarks>
/// Ordered in time: a leap month comes after the month whose number it bears. The default value is no date: all its numbers are zero,
/// and the calendar refuses it.
/// </remarks>
/// <example>
/// <code>
/// LocalDate hungKings = VietnameseLunarCalendar.ToGregorian(LunarDate.Of(2028, month: 3, day: 10));
/// Console.WriteLine(Invariant($"{hungKings:uuuu-MM-dd}"));
/// // 2028-04-04
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<LunarDate>))]
public readonly record struct LunarDate : IComparable<LunarDate>
{
    /// <summary>Makes a date that is known to be valid.</summary>
    internal LunarDate(int year, int month, bool isLeapMonth, int day) => (Year, Month, IsLeapMonth, Day) = (year, month, isLeapMonth, day);

    /// <summary>The date of a year, month and day that the calendar has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is outside <see cref="VietnameseLunarCalendar.FirstYear"/> to <see cref="VietnameseLunarCalendar.LastYear"/>, it has no such
    /// month, or the month has no such day.
    /// </exception>
    public static LunarDate Of(int year, int month, int day, bool isLeapMonth = false)
    {
        int days = VietnameseLunarCalendar.DaysInMonth(year, month, isLeapMonth);
        return day >= 1 && day <= days
            ? new LunarDate(year, month, isLeapMonth, day)
            : throw new ArgumentOutOfRangeException(
                nameof(day), Invariant($"{(isLeapMonth ? "Leap month" : "Month")} {month} of lunar year {year} has days 1 to {days}, not {day}."));
    }

    /// <summary>The lunar year, named by the Gregorian year in which most of it lies.</summary>
    public int Year { get; }

    /// <summary>The month, 1 (<i>tháng Giêng</i>) to 12 (<i>tháng Chạp</i>); a leap month bears the number of the month before it.</summary>
    public int Month { get; }

    /// <summary>Whether the month is the leap one (<i>tháng nhuận</i>) of the two that bear its number.</summary>
    public bool IsLeapMonth { get; }

    /// <summary>The day of the month, 1 to 29 or 30.</summary>
    public int Day { get; }

    /// <summary>Compares two dates in time.</summary>
    public int CompareTo(LunarDate other) =>
        (Year, Month, IsLeapMonth, Day).CompareTo((other.Year, other.Month, other.IsLeapMonth, other.Day));

    /// <summary>Whether the first date is before the second.</summary>
    public static bool operator <(LunarDate left, LunarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first date is the second or before it.</summary>
    public static bool operator <=(LunarDate left, LunarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first date is after the second.</summary>
    public static bool operator >(LunarDate left, LunarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first date is the second or after it.</summary>
    public static bool operator >=(LunarDate left, LunarDate right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the date as <c>2025-06-01</c>, or <c>2025-06L-01</c> where L marks a leap month.</summary>
    public override string ToString() => Invariant($"{Year:0000}-{Month:00}{(IsLeapMonth ? "L" : "")}-{Day:00}");
}
