using System.Globalization;
using System.Text.RegularExpressions;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>The moments that fall so near midnight in Vietnam that a small error would move a month.</summary>
internal static partial class NearMisses
{
    private static readonly LocalDateTime Epoch = new(2000, 1, 1, 0, 0);

    public static IEnumerable<string> NewMoons(Duration within) =>
        from number in Calendars.NewMoons.Covered
        let day = Ephemeris.DayAt(NewMoon.MomentOf(number))
        where Math.Abs(day - Math.Round(day)) < within.TotalDays
        where IsCovered(day)
        select Text(day);

    public static IEnumerable<string> PrincipalTerms(Duration within) =>
        from number in Calendars.NewMoons.Covered
        let start = NewMoon.DayOf(number)
        let term = TermNear(start)
        where Math.Abs(term - start) < within.TotalDays
        where IsCovered(term)
        select Text(term);

    public static IEnumerable<string> Listed(string text, string from, string to)
    {
        int start = text.IndexOf(from, StringComparison.Ordinal);
        return Moments().Matches(text[start..text.IndexOf(to, start, StringComparison.Ordinal)]).Select(moment => moment.Value);
    }

    /// <summary>The moment of the principal term nearest to a midnight, at the Sun's mean pace: good near the midnight.</summary>
    private static double TermNear(int midnight)
    {
        const double perDay = 129602771.38 / Ephemeris.DaysPerCentury;
        return midnight - (Math.IEEERemainder(Ephemeris.ApparentSun(Ephemeris.MidnightOf(midnight)), Ephemeris.FullTurn / 12) / perDay);
    }

    private static bool IsCovered(double day) =>
        Epoch.PlusDays((int)Math.Floor(day)).Date is { } date && date >= VietnameseLunarCalendar.FirstDay && date <= VietnameseLunarCalendar.LastDay;

    private static string Text(double day) =>
        Epoch.PlusSeconds((long)Math.Floor(day * Ephemeris.SecondsPerDay)).ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}")]
    private static partial Regex Moments();
}
