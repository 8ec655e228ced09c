using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The months from one month 11, which holds a winter solstice, to the next (<i>tuế</i>): the span in which a leap month is placed.</summary>
/// <remarks>
/// The year numbered N holds months 11 and 12 of lunar year N - 1 and months 1 to 10 of lunar year N, with their leap months.
/// Computed when first asked for and kept; threads that ask at once compute the same.
/// </remarks>
internal sealed class SolsticeYear
{
    private const int WinterSolstice = 9;

    private static readonly LocalDate Epoch = new(2000, 1, 1);
    private static readonly SolsticeYear?[] Known = new SolsticeYear?[VietnameseLunarCalendar.LastYear - VietnameseLunarCalendar.FirstYear + 2];

    /// <summary>The first day of each month, and at the end that of the next solstice year; as LocalDate and as days since the epoch.</summary>
    private readonly LocalDate[] firstDays;
    private readonly int[] starts;

    /// <summary>The place of the leap month among the months.</summary>
    private readonly int? leap;

    private SolsticeYear(int number)
    {
        int first = EleventhMonthOf(number - 1);
        int months = EleventhMonthOf(number) - first;
        Number = number;
        starts = [.. Enumerable.Range(first, months + 1).Select(NewMoon.DayOf)];
        firstDays = [.. starts.Select(Epoch.PlusDays)];
        leap = months == 13 ? FirstWithoutPrincipalTerm(starts) : null;
    }

    public int Number { get; }

    /// <summary>The day after the last.</summary>
    public LocalDate End => firstDays[^1];

    /// <summary>The leap month's number, that of the month before it; null in a year of 12 months.</summary>
    public int? LeapMonth => leap is { } index ? MonthAt(index) : null;

    public static SolsticeYear Of(int number)
    {
        ref SolsticeYear? known = ref Known[number - VietnameseLunarCalendar.FirstYear];
        SolsticeYear? year = Volatile.Read(ref known);
        if (year is null)
        {
            year = new SolsticeYear(number);
            Volatile.Write(ref known, year);
        }

        return year;
    }

    /// <summary>The solstice year that holds a month of a lunar year.</summary>
    public static SolsticeYear Holding(int lunarYear, int month) => Of(month >= 11 ? lunarYear + 1 : lunarYear);

    public LocalDate FirstDayOf(int month, bool isLeapMonth) => firstDays[IndexOf(month, isLeapMonth)];

    public int LengthOf(int month, bool isLeapMonth)
    {
        int index = IndexOf(month, isLeapMonth);
        return starts[index + 1] - starts[index];
    }

    /// <summary>The lunar date of a day of this solstice year.</summary>
    public LunarDate DateOf(LocalDate day)
    {
        int number = Period.DaysBetween(Epoch, day);
        int index = IndexAt(number);
        int month = MonthAt(index);
        return new LunarDate(month >= 11 ? Number - 1 : Number, month, index == leap, number - starts[index] + 1);
    }

    /// <summary>The number of the new moon that begins month 11 of a lunar year: the last by the day of the winter solstice.</summary>
    /// <remarks>By the mean months and the earliest that a solstice can be, it is the guess or the next.</remarks>
    private static int EleventhMonthOf(int year)
    {
        const double meanYear = 365.2425;
        const double solstice = 354.5;
        int guess = (int)Math.Floor((((year - 2000) * meanYear) + solstice - NewMoon.MeanMomentOfFirst) / NewMoon.MeanMonth);
        return StartsAfterSolstice(guess + 1) ? guess : guess + 1;
    }

    private static bool StartsAfterSolstice(int newMoon) => PrincipalTermAtStart(NewMoon.DayOf(newMoon)) >= WinterSolstice;

    private static int FirstWithoutPrincipalTerm(int[] starts)
    {
        int index = 1;
        while (PrincipalTermAtStart(starts[index]) != PrincipalTermAtStart(starts[index + 1]))
        {
            index++;
        }

        return index;
    }

    private static int PrincipalTermAtStart(int day) => Ephemeris.PrincipalTermBy(Ephemeris.MidnightOf(day));

    /// <summary>Thirteen months fall short of thirteen times 30 days by less than a month, so the quotient is one month behind at most.</summary>
    private int IndexAt(int day)
    {
        int index = (day - starts[0]) / 30;
        return day < starts[index + 1] ? index : index + 1;
    }

    private int IndexOf(int month, bool isLeapMonth)
    {
        int ordinal = (month + 1) % 12;
        return isLeapMonth || ordinal >= leap ? ordinal + 1 : ordinal;
    }

    private int MonthAt(int index) => (((index >= leap ? index - 1 : index) + 10) % 12) + 1;
}
