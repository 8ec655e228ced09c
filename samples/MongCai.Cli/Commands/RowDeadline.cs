using System.Diagnostics;
using MongCai.Cli.Rows;
using MongCai.Domain;
using MongCai.Domain.Deadlines;

namespace MongCai.Cli.Commands;

/// <summary>The due date of a row, which has a receipt, a term and pauses in these columns.</summary>
internal sealed class RowDeadline(int received, int term, int pauses, string pausedBy)
{
    private static readonly BilingualText NoTime = new(
        "một thời hạn; thủ tục không quy định nên không có ngày hẹn", "a time; the procedure sets none, so there is no due date");

    private static readonly BilingualText Amount = new(
        "một số và một đơn vị như '5 ngày làm việc', '15 ngày', '8 giờ làm việc', '2 tháng' hoặc 'Trong ngày', và không có chữ nào đặt ra điều khác; chỗ này phải có người đọc",
        "an amount and a unit such as '5 ngày làm việc', '15 ngày', '8 giờ làm việc', '2 tháng' or 'Trong ngày', and no word that sets something else; a person must read this one");

    private readonly Terms terms = new();

    internal Deadline Of(Row row, DeadlineCalculator calculator) =>
        calculator.DueDateOf(terms.Of(row[term]), row.Receipt(received), Suspensions(row)) switch
        {
            DeadlineOutcome.Due due => due.Value,
            DeadlineOutcome.NotSet => throw row.Wrong(term, NoTime),
            DeadlineOutcome.Unparsed => throw row.Wrong(term, Amount),
            _ => throw new UnreachableException(),
        };

    internal List<Suspension> Suspensions(Row row) =>
        row.IsEmpty(pauses) ? [] : [.. row.MomentPauses(pauses).Select(pause => Suspension.Pause(pause.Stop, pause.Resume, pausedBy))];
}
