using BenchmarkDotNet.Attributes;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>Making a calendar; the baseline is one pass of NodaTime over the same 109,573 days.</summary>
[MemoryDiagnoser]
public class CalendarBuild
{
    [Benchmark(Baseline = true)]
    public int EveryDayOf300Years()
    {
        int workdays = 0;
        LocalDate last = new(2199, 12, 31);
        for (LocalDate day = new(1900, 1, 1); day < last; day = day.PlusDays(1))
        {
            workdays += day.DayOfWeek < IsoDayOfWeek.Saturday ? 1 : 0;
        }

        return workdays;
    }

    [Benchmark]
    public WorkingCalendar OfficialOf300Years() => WorkingCalendar.Of(new CalendarRules());

    [Benchmark]
    public WorkingCalendar OfficialOfTenYears() => WorkingCalendar.Of(new CalendarRules { FirstYear = 2019, LastYear = 2028 });

    [Benchmark]
    public WorkingHours StandardHoursOf300Years() => WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard);
}
