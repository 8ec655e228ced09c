using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>Decides the hours of each day: by date first, then by what the calendar says of the day, then by the day of the week.</summary>
internal sealed class OpenHours(WorkingCalendar calendar, Schedule schedule)
{
    private readonly Dictionary<DailyHours, HoursProfile> profiles = [];

    internal HoursProfile ProfileOfClosed => Profile(DailyHours.Closed);

    internal DailyHours Of(LocalDate day) =>
        schedule.TryGetDated(day, out DailyHours dated) ? dated : ByCalendar(day, calendar.Special(day));

    internal HoursProfile ProfileOf(LocalDate day) => Profile(Of(day));

    private DailyHours ByCalendar(LocalDate day, CalendarDay? special) => special is null ? OfTheWeek(day) : special.Kind switch
    {
        DayKind.SwapWork => schedule.HoursOfSwapped(special.SwappedWith!.Value),
        DayKind.Opening => schedule.HoursOfOpening(day),
        DayKind.WeeklyWorkingDay or DayKind.WeeklyDayOff or DayKind.Holiday or DayKind.Compensatory or DayKind.SwapOff or DayKind.Closure => DailyHours.Closed,
    };

    /// <summary>The hours of the week; an office that adds a working day to the week of the State owes its hours.</summary>
    private DailyHours OfTheWeek(LocalDate day)
    {
        DailyHours hours = schedule.HoursOf(day);
        return hours.IsClosed && calendar.IsWorkingDay(day) && !WeeklyPattern.Official.IsWorkingDay(day)
            ? throw new ArgumentException(CalendarErrors.NotOpen(day, calendar.WeekSource(day), schedule.Name))
            : hours;
    }

    private HoursProfile Profile(DailyHours hours)
    {
        if (!profiles.TryGetValue(hours, out HoursProfile? profile))
        {
            profiles.Add(hours, profile = new(hours));
        }

        return profile;
    }
}
