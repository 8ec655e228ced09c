using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>Three offices and the same hours said in words, to which the laws of working hours are held.</summary>
internal static class HoursInWords
{
    private const string Odd = """
        schedule,days,hours,from
        odd,Mon-Thu,07:15-11:45 13:30-16:00 18:00-20:00,
        odd,Fri,08:00-12:00,
        odd,Sat,22:00-24:00,
        odd,Mon,08:00-12:00 13:00-17:00,2026-07-01
        odd,2026-08-26,09:10-09:11,
        odd,2026-08-27,closed,
        """;

    private static readonly WorkingHours Standard = WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard);
    private static readonly WorkingHours Saturdays = WorkingHours.Of(WorkingCalendar.Official, Schedule.SaturdayMornings);
    private static readonly WorkingHours OddHours = WorkingHours.Of(WorkingCalendar.Official, Schedule.LoadAll(new StringReader(Odd))["odd"]);

    private static readonly (WorkingHours Hours, Func<LocalDateTime, bool> IsOpen)[] Truths = [.. Enumerable.Range(0, 3).Select(schedule => Remembered(InWords(schedule)))];

    public static (WorkingHours Hours, Func<LocalDateTime, bool> IsOpen) Truth(int schedule) => Truths[schedule];

    /// <summary>The minutes of the tests' months, each asked once.</summary>
    private static (WorkingHours Hours, Func<LocalDateTime, bool> IsOpen) Remembered((WorkingHours Hours, Func<LocalDateTime, bool> IsOpen) truth)
    {
        LocalDate first = Day("2026-05-01");
        bool[] open = [.. Enumerable.Range(0, 200 * 1_440).Select(minute => truth.IsOpen(first.AtMidnight().PlusMinutes(minute)))];
        return (truth.Hours, moment => open[(Period.DaysBetween(first, moment.Date) * 1_440) + (moment.Hour * 60) + moment.Minute]);
    }

    /// <summary>The hours under test and the same hours said in words.</summary>
    private static (WorkingHours Hours, Func<LocalDateTime, bool> IsOpen) InWords(int schedule) => schedule switch
    {
        0 => (Standard, moment => Official(moment) && Clock(moment, (450, 690), (780, 1020))),
        1 => (Saturdays, moment => Official(moment)
            ? Clock(moment, (450, 690), (780, 1020))
            : moment.DayOfWeek == IsoDayOfWeek.Saturday && Clock(moment, (450, 690))),
        _ => (OddHours, IsOddlyOpen),
    };

    private static bool Official(LocalDateTime moment) => WorkingCalendar.Official.IsWorkingDay(moment.Date);

    private static bool IsOddlyOpen(LocalDateTime moment) => (moment.Date, moment.DayOfWeek) switch
    {
        ({ Year: 2026, Month: 8, Day: 26 }, _) => Clock(moment, (550, 551)),
        ({ Year: 2026, Month: 8, Day: 27 }, _) => false,
        ({ Year: 2026, Month: 8, Day: 22 }, _) => Clock(moment, (480, 720), (780, 1020)), // worked for Monday 31 August
        (_, IsoDayOfWeek.Saturday) => moment.Date != Day("2026-08-22") && Clock(moment, (1320, 1440)),
        _ when !Official(moment) => false,
        (_, IsoDayOfWeek.Friday) => Clock(moment, (480, 720)),
        (_, IsoDayOfWeek.Monday) when moment.Date >= Day("2026-07-01") => Clock(moment, (480, 720), (780, 1020)),
        _ => Clock(moment, (435, 705), (810, 960), (1080, 1200)),
    };

    private static bool Clock(LocalDateTime moment, params (int Start, int End)[] intervals) =>
        Array.Exists(intervals, interval => interval.Start <= (moment.Hour * 60) + moment.Minute && (moment.Hour * 60) + moment.Minute < interval.End);
}
