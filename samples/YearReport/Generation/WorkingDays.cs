using MongCai.Domain.Calendars;
using NodaTime;

namespace YearReport.Generation;

/// <summary>The working days of a period, each with its share of the dossiers: Mondays are busy, and the week after Tết is.</summary>
internal sealed class WorkingDays
{
    private const int Usual = 10;
    private const int Monday = 14;
    private const int Saturday = 6;
    private const int AfterLongRest = 18;
    private const int LongRest = 4;

    private readonly List<LocalDate> days = [];
    private readonly List<long> ends = [];

    internal WorkingDays(DateInterval period, WorkingCalendar calendar)
    {
        long end = 0;
        for (LocalDate day = calendar.ThisOrNextWorkingDay(period.Start); day <= period.End; day = calendar.NextWorkingDay(day))
        {
            end += Weight(day, calendar);
            days.Add(day);
            ends.Add(end);
        }
    }

    /// <summary>The day of a dossier, and how far through that day it comes, from 0 to under 1.</summary>
    internal (LocalDate Day, double Through) DayOf(int number, int dossiers)
    {
        double place = (number + 0.5) * ends[^1] / dossiers;
        int index = ends.BinarySearch((long)place + 1);
        index = index < 0 ? ~index : index;
        long start = index == 0 ? 0 : ends[index - 1];
        return (days[index], (place - start) / (ends[index] - start));
    }

    private static int Weight(LocalDate day, WorkingCalendar calendar) =>
        Period.DaysBetween(calendar.PreviousWorkingDay(day), day) > LongRest ? AfterLongRest
        : day.DayOfWeek == IsoDayOfWeek.Monday ? Monday
        : day.DayOfWeek == IsoDayOfWeek.Saturday ? Saturday
        : Usual;
}
