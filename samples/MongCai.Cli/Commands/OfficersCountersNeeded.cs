using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain.Officers;

namespace MongCai.Cli.Commands;

/// <summary><c>officers counters-needed</c>: the fewest counters that keep a promise of waiting.</summary>
internal static class OfficersCountersNeeded
{
    private const int Arrivals = 0;
    private const int Service = 1;
    private const int Target = 2;
    private const int Share = 3;

    private static readonly Column[] Columns =
    [
        QueueColumns.Arrivals,
        QueueColumns.Service,
        QueueColumns.Target,
        new("share", "How many of all wait no longer than that, from 0 to less than 1, such as 0.9."),
    ];

    internal static Command Command(StandardStreams streams) => RowCommand.Of(
        "counters-needed", "Give the fewest counters at which a share of the people waits no longer than a target (Erlang C).", Columns, [], (_, _) =>
            Needed, streams);

    private static RowFunction Needed { get; } = new(["counters"], (row, results) =>
        results.Add(QueueModel.Smallest(row.Decimal(Arrivals), row.Decimal(Service), row.Decimal(Target), ShareOf(row)).Counters));

    private static decimal ShareOf(Row row) =>
        row.Decimal(Share) is >= 0 and < 1 and var share
            ? share
            : throw row.Wrong(Share, new("một tỷ lệ từ 0 đến dưới 1, như '0.9'", "a share from 0 to less than 1, such as '0.9'"));
}
