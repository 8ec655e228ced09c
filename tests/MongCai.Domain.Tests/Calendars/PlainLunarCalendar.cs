using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>The rule of the calendar read word for word, day by day and without haste: the naive truth.</summary>
internal static class PlainLunarCalendar
{
    private static readonly LocalDate Epoch = new(2000, 1, 1);

    public static Dictionary<LocalDate, LunarDate> Dates()
    {
        int[] starts = [.. NewMoons.Covered.Select(number => (int)Math.Floor(Ephemeris.DayAt(NewMoon.MomentOf(number))))];
        (int Day, int Degrees)[] terms = [.. PrincipalTerms(starts[0], starts[^1])];
        HashSet<int> termDays = [.. terms.Select(term => term.Day)];
        int[] eleventh = [.. terms.Where(term => term.Degrees == 270).Select(solstice => Array.FindLastIndex(starts, start => start <= solstice.Day))];
        Dictionary<LocalDate, LunarDate> dates = [];
        foreach ((int first, int next) in eleventh.Zip(eleventh.Skip(1)))
        {
            AddMonths(dates, starts[first..(next + 1)], termDays);
        }

        return dates;
    }

    private static void AddMonths(Dictionary<LocalDate, LunarDate> dates, int[] starts, HashSet<int> termDays)
    {
        bool leapIsDue = starts.Length == 14;
        (int year, int month) = (Epoch.PlusDays(starts[0]).Year, 11);
        AddDays(dates, starts[0], starts[1], year, month, isLeap: false);
        for (int index = 1; index < starts.Length - 1; index++)
        {
            bool isLeap = leapIsDue && !Enumerable.Range(starts[index], starts[index + 1] - starts[index]).Any(termDays.Contains);
            leapIsDue &= !isLeap;
            (year, month) = isLeap ? (year, month) : month == 12 ? (year + 1, 1) : (year, month + 1);
            AddDays(dates, starts[index], starts[index + 1], year, month, isLeap);
        }
    }

    private static void AddDays(Dictionary<LocalDate, LunarDate> dates, int start, int end, int year, int month, bool isLeap)
    {
        for (int day = start; day < end; day++)
        {
            dates.Add(Epoch.PlusDays(day), new LunarDate(year, month, isLeap, day - start + 1));
        }
    }

    /// <summary>The days within which the Sun's longitude reaches a multiple of 30°.</summary>
    private static IEnumerable<(int Day, int Degrees)> PrincipalTerms(int first, int last) =>
        from day in Enumerable.Range(first, last - first)
        let reached = Sign(day + 1)
        where reached != Sign(day)
        select (day, reached);

    private static int Sign(int day) => 30 * (int)(Ephemeris.ApparentSun(Ephemeris.MidnightOf(day)) / (30 * 3600));
}
