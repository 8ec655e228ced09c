using System.Globalization;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The Vietnamese lunar calendar (<i>âm lịch Việt Nam</i>), computed from the Sun and the Moon for the civil day at UTC+7.</summary>
public static class VietnameseLunarCalendar
{
    /// <summary>The first lunar year covered.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last lunar year covered.</summary>
    public const int LastYear = 2199;

    private static readonly LocalDate Epoch = new(2000, 1, 1);

    /// <summary>The first day covered: New Year's Day of <see cref="FirstYear"/>, 31 January 1900.</summary>
    public static LocalDate FirstDay { get; } = NewYear(FirstYear);

    /// <summary>The last day covered: New Year's Eve of <see cref="LastYear"/>.</summary>
    public static LocalDate LastDay { get; } = Gregorian(SolsticeYear.Of(LastYear + 1).StartOf(1, isLeapMonth: false) - 1);

    /// <summary>Gives the lunar date of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/> or after <see cref="LastDay"/>.</exception>
    public static LunarDate FromGregorian(LocalDate day)
    {
        if (day < FirstDay || day > LastDay)
        {
            throw new ArgumentOutOfRangeException(nameof(day), $"{Text(day)} is outside the days covered: {Text(FirstDay)} to {Text(LastDay)}.");
        }

        int number = Period.DaysBetween(Epoch, day);
        SolsticeYear year = SolsticeYear.Of(day.Year);
        return (number < year.End ? year : SolsticeYear.Of(day.Year + 1)).DateOf(number);
    }

    /// <summary>Gives the day of a lunar date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is the default value, which is no date.</exception>
    public static LocalDate ToGregorian(LunarDate date) =>
        date == default
            ? throw new ArgumentOutOfRangeException(nameof(date), "The default value of LunarDate is no date.")
            : Gregorian(SolsticeYear.Holding(date.Year, date.Month).StartOf(date.Month, date.IsLeapMonth) + date.Day - 1);

    /// <summary>Gives the first day of a lunar year (<i>mùng 1 Tết</i>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not covered.</exception>
    public static LocalDate NewYear(int lunarYear) => ToGregorian(LunarDate.Of(lunarYear, month: 1, day: 1));

    /// <summary>Gives the number of a year's leap month (<i>tháng nhuận</i>), 1 to 12; null when it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not covered.</exception>
    public static int? LeapMonth(int lunarYear)
    {
        CheckYear(lunarYear);
        return SolsticeYear.Of(lunarYear).LeapMonth is { } early and <= 10 ? early
            : SolsticeYear.Of(lunarYear + 1).LeapMonth is { } late and >= 11 ? late
            : null;
    }

    /// <summary>Gives the length of a month, 29 days (<i>tháng thiếu</i>) or 30 (<i>tháng đủ</i>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not covered or has no such month.</exception>
    public static int DaysInMonth(int lunarYear, int month, bool isLeapMonth = false)
    {
        CheckYear(lunarYear);
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), Invariant($"A lunar year has months 1 to 12, not {month}."));
        }

        if (isLeapMonth && LeapMonth(lunarYear) != month)
        {
            throw new ArgumentOutOfRangeException(nameof(month), NoSuchLeapMonth(lunarYear, month));
        }

        return SolsticeYear.Holding(lunarYear, month).LengthOf(month, isLeapMonth);
    }

    private static void CheckYear(int lunarYear)
    {
        if (lunarYear is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(
                nameof(lunarYear), Invariant($"Lunar year {lunarYear} is outside the years covered: {FirstYear} to {LastYear}."));
        }
    }

    private static string NoSuchLeapMonth(int lunarYear, int month) =>
        LeapMonth(lunarYear) is { } leap
            ? Invariant($"Lunar year {lunarYear} has no leap month {month}: its leap month is {leap}.")
            : Invariant($"Lunar year {lunarYear} has no leap month.");

    private static LocalDate Gregorian(int day) => Epoch.PlusDays(day);

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
