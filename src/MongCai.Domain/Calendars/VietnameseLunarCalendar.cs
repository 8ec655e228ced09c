using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The Vietnamese lunar calendar (<i>âm lịch Việt Nam</i>), computed from the Sun and the Moon for the civil day at UTC+7.</summary>
/// <remarks>
/// <para>
/// A month begins on the day of the true new moon; month 11 holds the winter solstice; of thirteen months from one month 11 to the next,
/// the first without a principal term (<i>trung khí</i>, the Sun at a multiple of 30°) is leap. The host's time zone plays no part.
/// Decision 121/CP of 8 August 1967 brought in UTC+7: official almanacs of earlier years, and those of the South until 1975, followed
/// other meridians, so earlier dates here are today's rule applied backwards.
/// </para>
/// <para>
/// New moons are good to 3 seconds and principal terms to 10 seconds of Terrestrial Time. Civil time also hangs on the Earth's
/// rotation (ΔT), measured to a second up to 2005 and foretold from then on: some 5 seconds out by 2025, perhaps 15 by 2050, over a
/// minute by 2100 and several minutes by 2200. A date can be in doubt only where the moment that decides it is as near to midnight as
/// that.
/// </para>
/// <para>
/// These new moons, in the time of Vietnam, are within 3 minutes of midnight: 1944-06-20 23:59:32, 1967-07-08 00:00:03,
/// 1998-09-21 00:01:28, 2054-05-08 00:00:28, 2072-12-09 23:58:44, 2077-11-15 23:59:52, 2079-08-27 00:02:20, 2085-10-18 23:59:36,
/// 2090-09-24 00:02:46, 2125-01-04 23:57:04, 2130-05-07 23:58:07, 2150-05-26 23:59:23, 2153-10-18 00:01:18, 2159-05-17 23:58:07,
/// 2175-01-22 23:59:35, 2188-04-27 00:01:51, 2199-01-26 23:57:53.
/// Those of 2077 and 2085 can be settled only when their time comes. No first day of Tết or of month 3 before 2100 is among them.
/// </para>
/// <para>
/// These principal terms are within 30 minutes of a midnight that begins a month: 1938-09-23 23:59:34, 2033-09-22 23:51:30,
/// 2147-10-24 00:25:16.
/// </para>
/// <para>Safe for use from several threads.</para>
/// </remarks>
/// <example>
/// <code>
/// LunarDate lunar = VietnameseLunarCalendar.FromGregorian(new LocalDate(2025, 7, 25));
/// Console.WriteLine(Invariant($"{lunar}; {VietnameseLunarCalendar.NewYear(2028):uuuu-MM-dd}"));
/// // 2025-06L-01; 2028-01-26
/// </code>
/// </example>
public static class VietnameseLunarCalendar
{
    /// <summary>The first lunar year covered.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last lunar year covered.</summary>
    public const int LastYear = 2199;

    /// <summary>The first day covered: New Year's Day of <see cref="FirstYear"/>, 31 January 1900.</summary>
    public static LocalDate FirstDay { get; } = NewYear(FirstYear);

    /// <summary>The last day covered: New Year's Eve of <see cref="LastYear"/>.</summary>
    public static LocalDate LastDay { get; } =
        SolsticeYear.Of(LastYear + 1).FirstDayOf(month: 1, isLeapMonth: false).PlusDays(-1);

    /// <summary>Gives the lunar date of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/> or after <see cref="LastDay"/>.</exception>
    public static LunarDate FromGregorian(LocalDate day)
    {
        if (day < FirstDay || day > LastDay)
        {
            throw new ArgumentOutOfRangeException(
                nameof(day), $"{IsoDay.Text(day)} is outside the days covered: {IsoDay.Text(FirstDay)} to {IsoDay.Text(LastDay)}.");
        }

        SolsticeYear year = SolsticeYear.Of(day.Year);
        return (day < year.End ? year : SolsticeYear.Of(day.Year + 1)).DateOf(day);
    }

    /// <summary>Gives the day of a lunar date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is the default value, which is no date.</exception>
    public static LocalDate ToGregorian(LunarDate date) =>
        date == default
            ? throw new ArgumentOutOfRangeException(nameof(date), "The default value of LunarDate is no date.")
            : SolsticeYear.Holding(date.Year, date.Month).FirstDayOf(date.Month, date.IsLeapMonth).PlusDays(date.Day - 1);

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
}
