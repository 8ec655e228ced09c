using System.Collections.Concurrent;

namespace Province.Feeding;

/// <summary>What a feeder has seen: facts acknowledged, calls that failed, batches that counted already, times. Safe for several threads.</summary>
internal sealed class FeedCount
{
    private readonly ConcurrentDictionary<string, int> failures = new(StringComparer.Ordinal);
    private long acknowledged;
    private int seen;
    private int busy;

    /// <summary>How long the calls took that were answered.</summary>
    internal Times Times { get; } = new();

    internal long Acknowledged => Interlocked.Read(ref acknowledged);

    internal int Seen => Volatile.Read(ref seen);

    internal int Busy => Volatile.Read(ref busy);

    /// <summary>How many calls failed and were made again.</summary>
    internal int Retries => failures.Values.Sum();

    /// <summary>The calls that failed, by kind.</summary>
    internal string Failures => string.Join(", ", failures.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => Invariant($"{one.Value} {one.Key}")));

    internal void Acknowledge(int facts) => Interlocked.Add(ref acknowledged, facts);

    internal void WasSeen() => Interlocked.Increment(ref seen);

    internal void WasBusy() => Interlocked.Increment(ref busy);

    internal void Retry(Exception error) => failures.AddOrUpdate(error.GetType().Name, 1, (_, times) => times + 1);
}
