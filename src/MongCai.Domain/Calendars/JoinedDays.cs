using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The days of several calendars taken together.</summary>
/// <param name="calendars">At least one; the first that decides a day gives its reason, one that is announced before one that is projected.</param>
/// <param name="allMustWork">True: a day is worked where all work; false: where any works.</param>
/// <remarks>
/// A calendar decides a day alone where it is shut and all must work, or works and any will do. Where none does, all of them decide together.
/// </remarks>
internal sealed class JoinedDays(WorkingCalendar[] calendars, bool allMustWork) : IDaySource
{
    public bool IsWorkingDay(LocalDate day) => Told(day).IsWorkingDay(day);

    public bool IsAnnounced(LocalDate day) => Told(day).CertaintyOf(day) == Certainty.Announced;

    public CalendarDay? Special(LocalDate day) => Told(day).Special(day);

    public string WeekSource(LocalDate day) => Told(day).WeekSource(day);

    /// <summary>The calendar that tells of the day: of those that decide it alone an announced one, and of all together the least certain.</summary>
    private WorkingCalendar Told(LocalDate day) =>
        Array.Find(calendars, calendar => Decides(calendar, day) && calendar.CertaintyOf(day) == Certainty.Announced)
        ?? Array.Find(calendars, calendar => Decides(calendar, day))
        ?? Array.Find(calendars, calendar => calendar.CertaintyOf(day) != Certainty.Announced)
        ?? calendars[0];

    private bool Decides(WorkingCalendar calendar, LocalDate day) => calendar.IsWorkingDay(day) != allMustWork;
}
