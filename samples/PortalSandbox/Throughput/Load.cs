using System.Diagnostics;

namespace PortalSandbox.Throughput;

/// <summary>How many times a thing was done in a time, and how long it took each time.</summary>
internal sealed record Load(TimeSpan Time, IReadOnlyList<TimeSpan> Latencies)
{
    internal double PerSecond => Latencies.Count / Time.TotalSeconds;

    /// <summary>Does a thing again and again on several connections at once, each waiting for nothing but its own answer.</summary>
    internal static async Task<Load> RunAsync(int connections, TimeSpan time, Func<Task> thing)
    {
        long start = Stopwatch.GetTimestamp();
        List<TimeSpan>[] latencies = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => RepeatAsync(start, time, thing))))
            .ConfigureAwait(false);
        return new(Stopwatch.GetElapsedTime(start), [.. latencies.SelectMany(one => one).Order()]);
    }

    /// <summary>The latency that a part of the answers, 0 to 1, did not exceed.</summary>
    internal TimeSpan Quantile(double part) => Latencies[Math.Min(Latencies.Count - 1, (int)(part * Latencies.Count))];

    private static async Task<List<TimeSpan>> RepeatAsync(long start, TimeSpan time, Func<Task> thing)
    {
        List<TimeSpan> latencies = [];
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            long begun = Stopwatch.GetTimestamp();
            await thing().ConfigureAwait(false);
            latencies.Add(Stopwatch.GetElapsedTime(begun));
        }

        return latencies;
    }
}
