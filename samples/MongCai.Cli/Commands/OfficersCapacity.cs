using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain;
using MongCai.Domain.Officers;

namespace MongCai.Cli.Commands;

/// <summary><c>officers capacity</c>: how long people wait before so many counters.</summary>
internal static class OfficersCapacity
{
    private const int Arrivals = 0;
    private const int Service = 1;
    private const int Counters = 2;
    private const int Target = 3;

    private static readonly Column[] Columns =
    [
        QueueColumns.Arrivals,
        QueueColumns.Service,
        new("counters", "How many counters serve, from 1 to 10000."),
        QueueColumns.Target,
    ];

    internal static Command Command(StandardStreams streams) => RowCommand.Of(
        "capacity",
        "Give the load of counters, how busy they are, and how probable and how long a wait is (Erlang C). A load that the counters cannot serve is 'unstable'.", Columns, [], (_, _) => Capacity, streams);

    private static RowFunction Capacity { get; } = new(["load", "utilisation", "p_wait", "mean_wait_minutes", "p_wait_over_target"], (row, results) =>
    {
        QueueModel queue = QueueModel.Of(row.Decimal(Arrivals), row.Decimal(Service), row.Whole(Counters));
        results.AddShare((double)queue.Load);
        results.AddShare((double)queue.Utilisation);
        results.AddShare(queue.WaitProbability ?? throw row.Wrong(Unstable(queue)));
        results.AddShare(queue.MeanWaitMinutes ?? throw row.Wrong(Unstable(queue)));
        results.AddShare(queue.WaitProbabilityOver(row.Decimal(Target)) ?? throw row.Wrong(Unstable(queue)));
    });

    private static BilingualText Unstable(QueueModel queue) => new(
        Invariant($"unstable: tải {queue.Load:0.####} cho {queue.Counters} quầy; cần nhỏ hơn, nếu không hàng chờ chỉ dài thêm. ")
            + Invariant($"Hãy bố trí {Math.Floor(queue.Load) + 1:0} quầy trở lên."),
        Invariant($"unstable: found a load of {queue.Load:0.####} for {queue.Counters} counters, expected less, else the queue only grows. ")
            + Invariant($"Give {Math.Floor(queue.Load) + 1:0} counters or more."));
}
