using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Cli.Traces;
using MongCai.Domain;
using MongCai.Domain.Deadlines;

namespace MongCai.Cli.Commands;

/// <summary><c>deadline</c>: the due date of a processing time, and its explanation day by day.</summary>
/// <remarks>
/// A receipt given as a date counts as received at 00:00. <c>due</c> is the day for every time, <c>due_at</c> the moment; the end of a day
/// is its 24:00.
/// </remarks>
internal sealed class DeadlineOf
{
    private const int Received = 0;
    private const int Term = 1;
    private const int Pauses = 2;

    private static readonly Column[] Columns =
    [
        new("received", "The moment of receipt, such as 2026-08-17T09:30, or the day, which counts from 00:00."),
        new("term", "The processing time as the procedure states it, such as '5 ngày làm việc'."),
        new("pauses", "Time that does not count, stop/resume;… in moments or days. Of a time of days, the day of the stop does not count and that of the resumption does, also where both are one; a stop after the due moment does nothing.") { IsOptional = true },
    ];

    private readonly DeadlineCalculator calculator;
    private readonly RowDeadline deadlines;
    private readonly Language? explainIn;
    private readonly bool namesPages;
    private readonly DeadlineJson? json;
    private readonly DeadlineTrace? trace;

    private DeadlineOf(DeadlineCalculator calculator, Language? explainIn, bool namesPages, bool isJson, bool isTraced)
    {
        trace = isTraced ? new(calculator) : null;
        this.namesPages = namesPages;
        this.calculator = calculator;
        this.explainIn = explainIn;
        deadlines = new(Received, Term, Pauses, pausedBy: explainIn == Language.English ? "as given in pauses" : "theo cột pauses");
        json = isJson ? new() : null;
    }

    internal static Command Command(StandardStreams streams)
    {
        CalendarSettings calendar = new();
        DeadlineSettings settings = new();
        return RowCommand.Of(
            "deadline",
            "Find the due date of a processing time.",
            Columns,
            [.. settings.Options, .. calendar.Options],
            (parse, years) =>
                new DeadlineOf(
                    settings.Rules(parse, calendar.Calendar(parse, years)), settings.ExplainIn(parse), settings.NamesPages(parse), settings.IsJson(parse),
                    settings.IsTraced(parse)).Function(),
            streams);
    }

    private RowFunction Function() => new(ResultNames(), Answer) { IsJson = json is not null || trace is not null };

    private string[] ResultNames() =>
    [
        "due",
        "certainty",
        "due_at",
        .. (string[])(explainIn is null ? [] : ["explanation"]),
        .. (string[])(trace is null ? [] : ["trace"]),
    ];

    private void Answer(Row row, Results results)
    {
        Deadline deadline = deadlines.Of(row, calculator);
        results.Add(deadline.DueOn);
        results.Add(Words.Hyphenated(deadline.Certainty));
        results.AddDue(deadline.DueAt, deadline.DueOn);
        Explain(deadline, results);
        if (trace is not null)
        {
            results.AddJson(trace.Of(deadline, deadlines.Suspensions(row)));
        }
    }

    private void Explain(Deadline deadline, Results results)
    {
        if (explainIn is { } language && json is null && trace is null)
        {
            results.Add(deadline.Print(language, namesPages));
        }
        else if (explainIn is not null)
        {
            results.AddJson((json ?? new()).Days(deadline));
        }
    }
}
