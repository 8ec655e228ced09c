using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>worktime add</c>: the moment at which so many working minutes have passed.</summary>
internal static class WorktimeAdd
{
    private const int Start = 0;
    private const int Minutes = 1;
    private const int Schedule = 2;
    private const int Pauses = 3;

    private static readonly Column[] Columns =
    [
        new("start", "The moment from which time counts, such as 2026-08-17T09:30."),
        new("minutes", "How many working minutes after the start; negative: before it."),
        HoursOfRow.Column,
        new("pauses", "Time that does not count, stop/resume;… in moments; only with minutes of 0 or more.") { IsOptional = true },
    ];

    internal static Command Command(StandardStreams streams)
    {
        CalendarSettings calendar = new();
        ScheduleSettings schedules = new();
        return RowCommand.Of(
            "add",
            "Find the moment at which so many working minutes have passed.",
            Columns,
            [.. calendar.Options, .. schedules.Options],
            (parse, years) => Prepare(schedules.Hours(parse, calendar.Calendar(parse, years))),
            streams);
    }

    private static RowFunction Prepare(HoursByName all) => RowFunction.OverDays(["result"], (row, results) =>
    {
        LocalDateTime start = row.Moment(Start);
        int minutes = row.Whole(Minutes);
        WorkingHours hours = HoursOfRow.Find(all, row, Schedule);
        LocalDateTime result = row.IsEmpty(Pauses) ? hours.PlusWorkingMinutes(start, minutes) : AfterPauses(hours, start, minutes, row);
        results.Add(result);
        results.IsProjected = ProjectedDays.AreBetween(hours.Calendar, start.Date, result.Date);
    });

    private static LocalDateTime AfterPauses(WorkingHours hours, LocalDateTime start, int minutes, Row row) => minutes < 0
        ? throw row.Wrong(Minutes, new("0 trở lên khi có dừng", "0 or more where there are pauses"))
        : hours.PlusWorkingTime(start, Duration.FromMinutes((long)minutes), MomentRanges.Of(row.MomentPauses(Pauses)));
}
