using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;

namespace MongCai.Cli.Settings;

/// <summary>The options that choose the office's hours and its way of counting.</summary>
internal sealed class RulesSettings
{
    private readonly ScheduleSettings schedules = new();
    private readonly PolicySettings policies = new();

    private readonly Option<string> schedule = new("--schedule")
    {
        Description = "The office's hours: std (default), satam, or a name of the file given with --schedules.",
        HelpName = "NAME",
    };

    internal RulesSettings() => schedule.CompletionSources.Add("std", "satam");

    internal IEnumerable<Option> Options => [.. policies.Options, schedule, .. schedules.Options];

    /// <exception cref="UsageException">No schedule has the name, or the file of schedules is wrong.</exception>
    internal DeadlineCalculator Rules(ParseResult parse, WorkingCalendar calendar)
    {
        HoursByName all = schedules.Hours(parse, calendar);
        string name = parse.GetValue(schedule) ?? "std";
        WorkingHours hours = all.Find(name) ?? throw new UsageException(
            ExpectedForm.Wrong(schedule.Name, name, ExpectedForm.OneOf(all.Names)));
        return new(hours, policies.Policy(parse));
    }
}
