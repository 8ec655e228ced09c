using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>workdays add</c>: the n-th working day after a start.</summary>
internal static class WorkdaysAdd
{
    private const int Start = 0;
    private const int N = 1;
    private const int Pauses = 2;

    private static readonly Column[] Columns =
    [
        new("start", "The day that is not counted, such as 2026-08-17."),
        new("n", "How many working days after the start; negative: before it; 0: the start itself, or the next working day."),
        new("pauses", "Days that do not count, stop/resume;… with the day of resumption counting again.") { IsOptional = true },
    ];

    internal static Command Command(StandardStreams streams)
    {
        CalendarSettings settings = new();
        return RowCommand.Of(
            "add", "Find the n-th working day after a day.", Columns, settings.Options, (parse, years) => Prepare(settings.Calendar(parse, years)), streams);
    }

    private static RowFunction Prepare(WorkingCalendar calendar) => RowFunction.OverDays(["result"], (row, results) =>
    {
        LocalDate start = row.Date(Start);
        LocalDate result = row.IsEmpty(Pauses)
            ? calendar.PlusWorkingDays(start, row.Whole(N))
            : calendar.PlusWorkingDays(start, row.Whole(N), DayRanges.Of(row.DatePauses(Pauses)));
        results.Add(result);
        results.IsProjected = ProjectedDays.AreBetween(calendar, start, result);
    });
}
