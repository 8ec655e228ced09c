using System.CommandLine;
using System.Globalization;
using MongCai.Cli.EventLogs;
using MongCai.Cli.Forecasts;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Forecasts;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>forecast backtest</c>: how well overdue cases of an event log would have been foretold.</summary>
internal sealed class ForecastBacktest
{
    private const decimal UsualQuantile = 0.75m;
    private const int LongestDays = 36_500;
    private const int MostMonths = 1200;

    private readonly StandardStreams streams;
    private readonly Argument<string> file = new("FILE") { Description = "The event log: CSV with a row an event, or XES; gzip is read too; '-' for standard input. Moments without an offset are those of Vietnam." };
    private readonly Option<string> caseOf = Column("--case", "The column with the case. Without it, case in CSV and the trace's concept:name in XES.");
    private readonly Option<string> activity = Column(
        "--activity", "The column with the activity, which is the state from then on. Without it, activity in CSV and concept:name in XES.");
    private readonly Option<string> time = Column("--time", "The column with the moment of the event. Without it, time in CSV and time:timestamp in XES.");
    private readonly Option<string> unit = Column("--unit", "The column with the unit that cases are told apart by besides, such as the agency; not a person.");
    private readonly Option<string> start = Column(
        "--start", "The column with the start of the case, of which the earliest counts. Without it, the first event.");
    private readonly Option<string> end = Column(
        "--end", "The column with the end of the case, of which the latest counts; a case without one is pending. Without it, the last event.");
    private readonly Option<string> deadline = Column(
        "--deadline", "The column with the due moment of the case; a day is due at its end. A case without one is left out.");
    private readonly Option<string> limitDays = new("--limit-days") { Description = "The due moment is so many days after the start.", HelpName = "N" };
    private readonly Option<string> limitQuantile = new("--limit-quantile")
    {
        Description = "The due moment is so long after the start as this share of the earlier cases took at most. Without any of the three, 0.75.",
        HelpName = "SHARE",
    };
    private readonly Option<string> months = new("--months")
    {
        Description = "Forecast from the due moments of so many months before. Without it, from all before.",
        HelpName = "N",
    };

    private readonly Option<bool> json = JsonSettings.OfLines();

    private ForecastBacktest(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams) => new ForecastBacktest(streams).Command();

    /// <summary>The log with its due moments, as the command would test it.</summary>
    /// <param name="args">The arguments after <c>forecast backtest</c>.</param>
    /// <param name="streams">Where a note goes.</param>
    internal static LogDeadlines Log(string[] args, StandardStreams streams)
    {
        ForecastBacktest backtest = new(streams);
        ParseResult parse = backtest.Command().Parse(args);
        return backtest.Due(parse)(backtest.Cases(parse));
    }

    private Command Command()
    {
        Command command = new(
            "backtest",
            "Test forecasts on an event log, as CSV with a row a model (constant, state, forecast): cases are forecast every week while they are pending and not overdue; those of the last three tenths of the starts are tested, each month from what was known when it began.")
        {
            file,
        };
        foreach (Option option in Options)
        {
            command.Options.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        if (((Option[])[deadline, limitDays, limitQuantile]).Count(option => parse.GetResult(option) is not null) > 1)
        {
            throw new UsageException(new BilingualText(
                "Có hơn một trong '--deadline', '--limit-days' và '--limit-quantile'; cần một cách cho biết khi nào vụ việc đến hạn.",
                "Found more than one of '--deadline', '--limit-days' and '--limit-quantile'; expected one way to tell when a case is due."));
        }

        int? window = Number(parse, months, 1, MostMonths) is { } number ? (int)number : null;
        Func<LogCase[], LogDeadlines> due = Due(parse);
        LogDeadlines log = due(Cases(parse));
        Landmark[] tests = [.. log.LaterKnown];
        Note(log, tests.Length);
        Write(WalkForward.Test(log.All, tests, window), parse.GetValue(json));
        return ExitCode.Success;
    }

    private Option[] Options => [caseOf, activity, time, unit, start, end, deadline, limitDays, limitQuantile, months, json];

    private static Option<string> Column(string name, string description) => new(name) { Description = description, HelpName = "COLUMN" };

    private LogCase[] Cases(ParseResult parse)
    {
        LogColumns columns = new(parse.GetValue(caseOf), parse.GetValue(activity), parse.GetValue(time))
        {
            Deadline = parse.GetValue(deadline),
            Unit = parse.GetValue(unit),
            Start = parse.GetValue(start),
            End = parse.GetValue(end),
        };
        return LogCase.Of(EventLogFile.Read(parse.GetRequiredValue(file), streams, columns), hasEnds: columns.End is not null);
    }

    private Func<LogCase[], LogDeadlines> Due(ParseResult parse)
    {
        if (parse.GetValue(deadline) is not null)
        {
            return NamedDeadlines;
        }

        if (Number(parse, limitDays, 0, LongestDays) is { } days)
        {
            return cases => LogDeadlines.After(cases, Duration.FromTicks((long)(days * NodaConstants.TicksPerDay)));
        }

        decimal share = Number(parse, limitQuantile, 0, 1) ?? UsualQuantile;
        return cases => LogDeadlines.AfterQuantile(cases, share);
    }

    private LogDeadlines NamedDeadlines(LogCase[] cases)
    {
        if (cases.Count(one => one.Deadlines.Count > 1) is > 0 and int several)
        {
            streams.Note(new(
                Invariant($"số vụ việc nêu nhiều hạn, tính theo hạn đầu tiên: {several}"),
                Invariant($"cases that name several deadlines, of which the first counts: {several}")));
        }

        return LogDeadlines.Named(cases);
    }

    private void Note(LogDeadlines log, int tests)
    {
        if (log.WithoutDue > 0)
        {
            streams.Note(new(
                Invariant($"số vụ việc để ngoài, vì không có hạn: {log.WithoutDue}"),
                Invariant($"cases left out, since they have no deadline: {log.WithoutDue}")));
        }

        if (log.Later.Count() - tests is > 0 and int open)
        {
            streams.Note(new(
                Invariant($"số mốc để ngoài, vì khi nhật ký kết thúc vụ việc còn chờ và chưa đến hạn: {open}"),
                Invariant($"landmarks left out, since their case is pending and not yet due when the log ends: {open}")));
        }

        if (tests == 0)
        {
            throw new UsageException(new BilingualText(
                Invariant(
                    $"Không có gì để thử: trong {log.Cases} vụ việc có hạn, không vụ nào trong ba phần mười cuối còn chờ trước hạn. Hãy cho hạn muộn hơn, hoặc nhật ký nhiều vụ việc hơn."),
                Invariant(
                    $"There is nothing to test: of {log.Cases} cases with a due moment, none of the last three tenths was pending before it. Give a later due moment, or a log of more cases.")));
        }
    }

    /// <summary>A number above the least and up to the most, but for a share below it; null where the option is not given.</summary>
    private static decimal? Number(ParseResult parse, Option<string> option, int least, int most) =>
        parse.GetValue(option) is not { } text ? null
        : FieldText.TryNumber(text, out decimal number) && number <= most && (least == 0 ? number > 0 : number >= least && decimal.IsInteger(number)) ? number
        : throw new UsageException(ExpectedForm.Wrong(option.Name, text, least == 0
            ? new(Invariant($"một số lớn hơn 0 và không quá {most}"), Invariant($"a number above 0 and up to {most}"))
            : new(Invariant($"một số nguyên từ {least} đến {most}"), Invariant($"a whole number from {least} to {most}"))));

    private void Write((string Model, Calibration Figures)[] models, bool isJson)
    {
        using RowList rows = new RowList(["model", "landmarks", "brier", "logloss", "auc", "ece"], isJson, streams).Begin();
        foreach ((string model, Calibration figures) in models)
        {
            rows.Write(results => Add(model, figures, results));
        }
    }

    /// <summary>Adds the row of a model.</summary>
    internal static void Add(string model, Calibration figures, Results results)
    {
        results.Add(model);
        results.Add(figures.Overdue.Whole.ToString(CultureInfo.InvariantCulture));
        results.Add(Text(figures.Brier));
        results.Add(Text(figures.LogLoss));
        results.Add(Text(figures.AreaUnderCurve));
        results.Add(Text(figures.ExpectedError));
    }

    private static string Text(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
