using System.Globalization;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The sentences in which the room says what is wrong.</summary>
internal static class CalendarErrors
{
    internal static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    internal static string NotCovered(string asked, string calendar, int firstYear, int lastYear) =>
        Invariant($"{asked} is outside the calendar '{calendar}', which covers the years {firstYear} to {lastYear}.");

    internal static string Years(int firstYear, int lastYear) =>
        Invariant($"The years {firstYear} to {lastYear} are not covered; expected years from {VietnameseLunarCalendar.FirstYear} to {VietnameseLunarCalendar.LastYear}, the first not after the last.");

    internal static string NotOneOff(AnnouncedDay day) =>
        $"{Iso(day.Date)} is given as '{day.Kind.ToWord()}'; expected each day once, as a closure or an opening. Load other days as Announcements.";

    internal static string NotIso(LocalDate day) =>
        $"'{day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}' is a date of the calendar system {day.Calendar.Id}; expected the ISO calendar. Convert it with WithCalendar(CalendarSystem.Iso).";

    internal static string SwapWithoutDate(string name) =>
        $"'{name}' does not name the day it is swapped with; expected a name that ends with an ISO date, such as 'Làm bù cho 2026-01-02'.";

    internal static string Kind(string kind) =>
        $"'{kind}' is not a kind of day; expected {string.Join(", ", DayKindText.Words)}.";

    internal static string Weekday(string weekday, LocalDate day) =>
        Invariant($"{Iso(day)} is a {day.DayOfWeek}, not a '{weekday}'. One of the two is misprinted.");

    internal static string Year(string year, LocalDate day) =>
        $"{Iso(day)} is not in the year '{year}'. One of the two is misprinted.";
}
