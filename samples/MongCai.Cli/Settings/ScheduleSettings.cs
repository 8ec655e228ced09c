using System.CommandLine;
using MongCai.Domain.Calendars;

namespace MongCai.Cli.Settings;

/// <summary>The schedules that a name can mean: the built-in ones and those of a file.</summary>
internal sealed class ScheduleSettings
{
    private readonly Option<string> schedules = new("--schedules")
    {
        Description = "Further schedules: a CSV file with the columns schedule,days,hours[,from]; before its first line a schedule is not known. A built-in name is overridden.",
        HelpName = "FILE",
    };

    internal IEnumerable<Option> Options => [schedules];

    /// <summary>The hours of every schedule over a calendar.</summary>
    /// <exception cref="UsageException">The file is wrong.</exception>
    internal HoursByName Hours(ParseResult parse, WorkingCalendar calendar)
    {
        Dictionary<string, Schedule> all = new(StringComparer.Ordinal);
        IEnumerable<Schedule> further = parse.GetValue(schedules) is { } path ? DomainTable.Load(path, Schedule.LoadAll).Values : [];
        foreach (Schedule schedule in (IEnumerable<Schedule>)[Schedule.Standard, Schedule.SaturdayMornings, .. further])
        {
            all[schedule.Name] = schedule;
        }

        return new(calendar, all);
    }
}
