using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The days of several calendars taken together.</summary>
/// <param name="calendars">At least one; the first that decides a day gives its reason.</param>
/// <param name="allMustWork">True: a day is worked where all work; false: where any works.</param>
internal sealed class JoinedDays(WorkingCalendar[] calendars, bool allMustWork) : IDaySource
{
    public bool IsWorkingDay(LocalDate day) => Deciding(day).IsWorkingDay(day);

    public bool IsAnnounced(LocalDate day) => Array.TrueForAll(calendars, calendar => calendar.CertaintyOf(day) == Certainty.Announced);

    public CalendarDay? Special(LocalDate day) => Deciding(day).Special(day);

    public string WeekSource(LocalDate day) => Deciding(day).WeekSource(day);

    private WorkingCalendar Deciding(LocalDate day) =>
        Array.Find(calendars, calendar => calendar.IsWorkingDay(day) != allMustWork) ?? calendars[0];
}
