using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The sentences in which the room says what is wrong.</summary>
internal static class CalendarErrors
{
    internal static string NotCovered(string asked, string calendar, int firstYear, int lastYear) =>
        Invariant($"{asked} is outside the calendar {ShownText.Quoted(calendar)}, which covers the years {firstYear} to {lastYear}.");

    internal static string Years(int firstYear, int lastYear) =>
        Invariant(
            $"The years {firstYear} to {lastYear} are not covered; expected years from {VietnameseLunarCalendar.FirstYear} to {VietnameseLunarCalendar.LastYear}, the first not after the last.");

    internal static string NotOneOff(AnnouncedDay day) =>
        $"{IsoDay.Text(day.Date)} is given as '{day.Kind.ToWord()}'; expected each day once, as a closure or an opening. Load other days as Announcements.";

    internal static string NoCalendar(string asked) =>
        Invariant($"{asked} is outside the years {VietnameseLunarCalendar.FirstYear} to {VietnameseLunarCalendar.LastYear}, which calendars cover.");

    internal static string HolidayKey(LocalDate day, string? key) =>
        (key is null ? $"{IsoDay.Text(day)} is a holiday and does not say which: " : $"{ShownText.Quoted(key)} is not a holiday of the law: ")
        + $"expected as 'holiday' {string.Join(", ", HolidayLaw.Official.Keys)}. A day off that the law does not name is a closure.";

    internal static string FarFromHoliday(LocalDate day, string key, int days) =>
        Invariant($"{IsoDay.Text(day)} is {days} days from the day that the law names for {ShownText.Quoted(key)}. The date or the key is misprinted.");

    internal static string NoHoliday(LocalDate day, DayKind kind, string key) =>
        $"{IsoDay.Text(day)} is given as '{kind.ToWord()}' and as the holiday {ShownText.Quoted(key)}; only holidays and compensatory days are of a holiday. Leave 'holiday' empty, or change the kind.";

    internal static string SwapPartner(LocalDate day) =>
        $"{IsoDay.Text(day)} does not say which day it is swapped with; expected another date, such as '2026-01-02', as 'swapped_with' ('swappedWith' in code). The name is not read.";

    internal static string NoSwap(LocalDate day, DayKind kind) =>
        $"{IsoDay.Text(day)} is given as '{kind.ToWord()}' and as swapped with another day; only swapped days are. Leave 'swapped_with' empty, or change the kind.";

    internal static string Repeated(LocalDate day) =>
        $"{IsoDay.Text(day)} stands in the table twice, and the later row is not published later. Leave one of the two out, date both, or add the later one as a table of its own.";

    internal static string AgainstTheWeek(AnnouncedDay day, string weekSource) =>
        $"{IsoDay.Text(day.Date)} is given as '{day.Kind.ToWord()}' by {ShownText.Quoted(day.Source)}, and is not one in the week of {ShownText.Quoted(weekSource)}. Give another kind, or another week.";

    internal static string Incomplete(AnnouncedYear year, string holiday, int found, int expected) =>
        Invariant(
            $"The year {year.Year} is announced by {ShownText.Quoted(year.Source)}, and has {found} of the {expected} days of {ShownText.Quoted(holiday)}, which the announcement places. Add the missing rows, or leave the line of the year out.");

    internal static string WeekBegins(LocalDate first, string calendar, LocalDate calendarFirst) =>
        $"The week has no line before {IsoDay.Text(first)}, and the calendar {ShownText.Quoted(calendar)} begins on {IsoDay.Text(calendarFirst)}. Add an earlier line, or set FirstYear.";

    internal static string BeforeSchedule(string asked, string schedule, LocalDate first) =>
        $"{asked} lies before {IsoDay.Text(first)}, the first day on which the hours of the schedule {ShownText.Quoted(schedule)} are known. Add a line for the time before.";

    internal static string LastOpenDay(string schedule, LocalDate last) =>
        $" The last day with hours of the schedule {ShownText.Quoted(schedule)} is {IsoDay.Text(last)}.";

    internal static string NoOpenDay(string schedule, string calendar) =>
        $"The schedule {ShownText.Quoted(schedule)} has no hours on any day of the calendar {ShownText.Quoted(calendar)}.";

    internal static string NotOpen(LocalDate day, string weekSource, string schedule) =>
        $"{IsoDay.Text(day)}, a {day.DayOfWeek}, is a working day of the week of {ShownText.Quoted(weekSource)}, and the schedule {ShownText.Quoted(schedule)} has no hours on it. Give the schedule hours on {day.DayOfWeek}, or take the day out of the week.";

    internal static string Kind(string kind, params IEnumerable<string> further) =>
        $"{ShownText.Quoted(kind)} is not a kind of day; expected {string.Join(", ", [.. WordList<DayKind>.Words, .. further])}.";

    internal static string SwappedOtherwise(AnnouncedDay day, AnnouncedDay other) =>
        $"{IsoDay.Text(day.Date)} is given as '{day.Kind.ToWord()}' with {IsoDay.Text(other.Date)}, which the table gives as '{other.Kind.ToWord()}' with {IsoDay.Text(other.SwappedWith!.Value)}. The two days of a swap name each other, one off and one worked.";

    internal static string Weekday(string weekday, LocalDate day) =>
        Invariant($"{IsoDay.Text(day)} is a {day.DayOfWeek}, not a {ShownText.Quoted(weekday)}. One of the two is misprinted.");

    internal static string Year(string year, LocalDate day) =>
        $"{IsoDay.Text(day)} is not in the year {ShownText.Quoted(year)}. One of the two is misprinted.";
}
