using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The days of a calendar with one-off closures and openings.</summary>
internal sealed class AmendedDays(WorkingCalendar calendar, Dictionary<LocalDate, AnnouncedDay> amendments) : IDaySource
{
    public bool IsWorkingDay(LocalDate day) =>
        amendments.TryGetValue(day, out AnnouncedDay? amended) ? amended.Kind == DayKind.Opening : calendar.IsWorkingDay(day);

    public bool IsAnnounced(LocalDate day) => amendments.ContainsKey(day) || calendar.CertaintyOf(day) == Certainty.Announced;

    public CalendarDay? Special(LocalDate day) =>
        amendments.TryGetValue(day, out AnnouncedDay? amended) ? new(amended, Certainty.Announced) : calendar.Special(day);

    public string WeekSource(LocalDate day) => calendar.WeekSource(day);
}
