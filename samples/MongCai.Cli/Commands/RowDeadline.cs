using System.Diagnostics;
using MongCai.Cli.Rows;
using MongCai.Domain.Deadlines;

namespace MongCai.Cli.Commands;

/// <summary>The due date of a row, which has a receipt, a term and pauses in these columns.</summary>
internal sealed class RowDeadline(int received, int term, int pauses, string pausedBy)
{
    private readonly Terms terms = new();

    internal Deadline Of(Row row, DeadlineCalculator calculator) =>
        calculator.DueDateOf(terms.Of(row[term]), row.MomentOrDate(received), Suspensions(row)) switch
        {
            DeadlineOutcome.Due due => due.Value,
            DeadlineOutcome.NotSet => throw row.Wrong(term, "a time; the procedure sets none, so there is no due date"),
            DeadlineOutcome.Unparsed =>
                throw row.Wrong(
                    term,
                    "an amount and a unit such as '5 ngày làm việc', '15 ngày', '8 giờ làm việc', '2 tháng' or 'Trong ngày', and no word that sets something else; a person must read this one"),
            _ => throw new UnreachableException(),
        };

    internal List<Suspension> Suspensions(Row row) =>
        row.IsEmpty(pauses) ? [] : [.. row.MomentPauses(pauses).Select(pause => Suspension.Pause(pause.Stop, pause.Resume, pausedBy))];
}
