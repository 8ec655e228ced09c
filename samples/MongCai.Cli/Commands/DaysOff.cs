using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>days-off</c>: the days that differ from the week or are holidays, each with its source.</summary>
internal static class DaysOff
{
    private const int From = 0;
    private const int To = 1;

    private static readonly Column[] Columns = [new("from", "The first day."), new("to", "The last day.")];

    internal static Command Command(StandardStreams streams)
    {
        CalendarSettings settings = new();
        DayRangeSettings days = new();
        Option<bool> json = JsonSettings.OfLines();
        Command command = new("days-off", "List the holidays and all days that differ from the week, of a year or between two days, as CSV.");
        days.AddTo(command);
        command.Options.Add(json);
        foreach (Option option in settings.Options)
        {
            command.Options.Add(option);
        }

        command.SetAction(parse => Run(years => settings.Calendar(parse, years), days.Ends(parse), parse.GetValue(json), streams));
        return command;
    }

    private static int Run(Func<Years, WorkingCalendar> calendar, OptionFields given, bool isJson, StandardStreams streams)
    {
        Row ends = Row.Of(Columns, given, streams.Language);
        return Range(calendar(Years.Near)).TryAnswer(ends, new Results(), out string? error)
            || Range(calendar(Years.All)).TryAnswer(ends, new Results(), out error)
            ? ExitCode.Success
            : CommandLine.WrongValue(streams, error);

        RowFunction Range(WorkingCalendar days) => new([], (row, _) => Write(
            days, row.Date(From), row.Date(To) is var last && last >= row.Date(From) ? last : throw row.Wrong(EndsFirst), isJson, streams));
    }

    private static BilingualText EndsFirst { get; } = new(
        "Ngày cuối trước ngày đầu; cần --from không sau --to.", "The last day is before the first; expected --from no later than --to.");

    private static void Write(WorkingCalendar calendar, LocalDate first, LocalDate last, bool isJson, StandardStreams streams)
    {
        _ = calendar.CertaintyBetween(first, last);
        using RowList rows = new RowList(["date", "weekday", "kind", "name", "certainty", "source"], isJson, streams).Begin();
        for (LocalDate day = first; day <= last; day = day.PlusDays(1))
        {
            Write(calendar.Describe(day), rows);
        }
    }

    private static void Write(CalendarDay day, RowList rows)
    {
        if (day.Kind is DayKind.WeeklyWorkingDay or DayKind.WeeklyDayOff)
        {
            return;
        }

        rows.Write(results =>
        {
            results.Add(day.Date);
            results.Add(Words.Weekday(day.Date));
            results.Add(day.Kind.ToWord());
            results.Add(day.Name);
            results.Add(Words.Hyphenated(day.Certainty));
            results.Add(day.Source);
        });
    }
}
