using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
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
        Option<string> from = new("--from") { Description = "The first day, such as 2026-01-01.", HelpName = "DATE", Required = true };
        Option<string> to = new("--to") { Description = "The last day, such as 2026-12-31.", HelpName = "DATE", Required = true };
        Command command = new("days-off", "List the holidays and all days that differ from the week, as CSV.") { from, to };
        foreach (Option option in settings.Options)
        {
            command.Options.Add(option);
        }

        command.SetAction(parse => Run(years => settings.Calendar(parse, years), parse.GetRequiredValue(from), parse.GetRequiredValue(to), streams));
        return command;
    }

    private static int Run(Func<Years, WorkingCalendar> calendar, string from, string to, StandardStreams streams)
    {
        Row ends = Row.Of(Columns, new OptionFields([("from", from), ("to", to)]));
        return Range(calendar(Years.Near)).TryAnswer(ends, new Results(), out string? error)
            || Range(calendar(Years.All)).TryAnswer(ends, new Results(), out error)
            ? ExitCode.Success
            : CommandLine.WrongValue(streams, error);

        RowFunction Range(WorkingCalendar days) => new([], (row, _) => Write(days, row.Date(From), row.Date(To), streams.Output));
    }

    private static void Write(WorkingCalendar calendar, LocalDate first, LocalDate last, TextWriter writer)
    {
        _ = calendar.CertaintyBetween(first, last);
        if (last < first)
        {
            throw new FormatException("The last day lies before the first; expected --from before --to.");
        }

        writer.WriteLine("date,weekday,kind,name,certainty,source");
        Results results = new();
        for (LocalDate day = first; day <= last; day = day.PlusDays(1))
        {
            Write(calendar.Describe(day), results, writer);
        }
    }

    private static void Write(CalendarDay day, Results results, TextWriter writer)
    {
        if (day.Kind is DayKind.WeeklyWorkingDay or DayKind.WeeklyDayOff)
        {
            return;
        }

        results.Clear();
        results.Add(day.Date);
        results.Add(Words.Weekday(day.Date));
        results.Add(day.Kind.ToWord());
        results.Add(day.Name);
        results.Add(Words.Hyphenated(day.Certainty));
        results.Add(day.Source);
        CsvOutput.WriteLine(writer, results);
    }
}
