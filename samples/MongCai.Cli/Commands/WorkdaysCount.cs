using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>workdays count</c>: the working days between two days, by either end.</summary>
internal static class WorkdaysCount
{
    private const int From = 0;
    private const int To = 1;

    private static readonly Column[] Columns =
    [
        new("from", "The first day, such as 2026-08-17."),
        new("to", "The last day."),
    ];

    internal static Command Command(StandardStreams streams)
    {
        CalendarSettings settings = new();
        return RowCommand.Of(
            "count",
            "Count working days, with the first or the last day left out.",
            Columns,
            settings.Options,
            (parse, years) => Prepare(settings.Calendar(parse, years)),
            streams);
    }

    private static RowFunction Prepare(WorkingCalendar calendar) => RowFunction.OverDays(["after_from_through_to", "from_until_before_to"], (row, results) =>
    {
        LocalDate from = row.Date(From);
        LocalDate to = row.Date(To);
        results.Add(calendar.CountAfterThrough(from, to));
        results.Add(calendar.CountFromUntil(from, to));
        results.IsProjected = ProjectedDays.AreBetween(calendar, from, to);
    });
}
