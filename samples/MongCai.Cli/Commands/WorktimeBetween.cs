using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>worktime between</c>: the working minutes from one moment to another.</summary>
internal static class WorktimeBetween
{
    private const int From = 0;
    private const int To = 1;
    private const int Schedule = 2;

    private static readonly Column[] Columns =
    [
        new("from", "The first moment, such as 2026-08-17T09:30."),
        new("to", "The last moment; the result is negative where it lies before the first."),
        HoursOfRow.Column,
    ];

    internal static Command Command(StandardStreams streams)
    {
        CalendarSettings calendar = new();
        ScheduleSettings schedules = new();
        return RowCommand.Of(
            "between",
            "Measure the working minutes between two moments; with seconds, a decimal number.",
            Columns,
            [.. calendar.Options, .. schedules.Options],
            (parse, years) => Prepare(schedules.Hours(parse, calendar.Calendar(parse, years))),
            streams);
    }

    private static RowFunction Prepare(HoursByName all) => RowFunction.OverDays(["minutes"], (row, results) =>
    {
        LocalDateTime from = row.Moment(From);
        LocalDateTime to = row.Moment(To);
        WorkingHours hours = HoursOfRow.Find(all, row, Schedule);
        results.Add((decimal)hours.WorkingTimeBetween(from, to).BclCompatibleTicks / NodaConstants.TicksPerMinute);
        results.IsProjected = ProjectedDays.AreBetween(hours.Calendar, from.Date, to.Date);
    });
}
