using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>impact</c>: what an announcement does to the due date of an open dossier.</summary>
/// <remarks>A forecast that warns: it moves no due date, and a person decides (Decree 118/2025/NĐ-CP, amended by Decree 309/2026/NĐ-CP).</remarks>
internal sealed class ImpactOf
{
    private const int Received = 0;
    private const int Term = 1;
    private const int Before = 2;
    private const int Pauses = 3;

    /// <summary>Calendars as they were known on so many days are kept; rows of one announcement ask for one.</summary>
    private const int MostKept = 16;

    private static readonly Column[] Columns =
    [
        new("received", "The moment of receipt, such as 2026-08-17T09:30, or the day, which counts from 00:00."),
        new("term", "The processing time as the procedure states it, such as '5 ngày làm việc'."),
        new("before", "The last day before the announcement, such as 2025-10-12: the due date is counted by what was known then, and by all that is known."),
        new("pauses", "Time that does not count, stop/resume;… in moments or days, as for deadline.") { IsOptional = true },
    ];

    private readonly DeadlineCalculator after;
    private readonly Func<LocalDate, DeadlineCalculator> rulesOn;
    private readonly Dictionary<LocalDate, DeadlineCalculator> kept = [];
    private readonly RowDeadline deadlines = new(Received, Term, Pauses, pausedBy: "theo cột pauses");

    private ImpactOf(DeadlineCalculator after, Func<LocalDate, DeadlineCalculator> rulesOn) => (this.after, this.rulesOn) = (after, rulesOn);

    internal static Command Command(StandardStreams streams)
    {
        CalendarSettings calendar = new();
        RulesSettings settings = new();
        return RowCommand.Of(
            "impact",
            "Find what an announcement does to the due date of an open dossier.",
            Columns,
            [.. settings.Options, .. calendar.Options],
            (parse, years) => new ImpactOf(
                settings.Rules(parse, calendar.Calendar(parse, years)),
                day => settings.Rules(parse, calendar.CalendarKnownOn(parse, years, day))).Function(),
            streams);
    }

    private RowFunction Function() => new(["moved", "due_before", "due_at_before", "due_after", "due_at_after", "certainty_before", "certainty_after"], Answer);

    private void Answer(Row row, Results results)
    {
        (Deadline was, Deadline now) = (deadlines.Of(row, RulesOn(row.Date(Before))), deadlines.Of(row, after));
        results.Add(now.DueAt < was.DueAt ? "earlier" : now.DueAt > was.DueAt ? "later" : "same");
        results.Add(was.DueOn);
        results.AddDue(was.DueAt, was.DueOn);
        results.Add(now.DueOn);
        results.AddDue(now.DueAt, now.DueOn);
        results.Add(Words.Hyphenated(was.Certainty));
        results.Add(Words.Hyphenated(now.Certainty));
    }

    private DeadlineCalculator RulesOn(LocalDate day)
    {
        if (!kept.TryGetValue(day, out DeadlineCalculator? calculator))
        {
            if (kept.Count == MostKept)
            {
                kept.Clear();
            }

            kept.Add(day, calculator = rulesOn(day));
        }

        return calculator;
    }
}
