using System.Diagnostics;
using Province.Feeding;
using Province.Hosting;

namespace Province;

/// <summary>Feeds a cluster, and lays its figures beside those of this process.</summary>
internal static class FeedRun
{
    internal static async Task<int> RunAsync(string database, Land land, FeedOptions options)
    {
        using IHost host = await ClusterClient.StartAsync(database);
        return await RunAsync(host.Services.GetRequiredService<IClusterClient>(), land, options, new FeedCount());
    }

    /// <returns>0 where all figures are the same, otherwise 1.</returns>
    internal static async Task<int> RunAsync(IClusterClient cluster, Land land, FeedOptions options, FeedCount count)
    {
        Feeder feeder = new(cluster, land, options, count);
        Stopwatch watch = Stopwatch.StartNew();
        await feeder.RunAsync();
        double seconds = watch.Elapsed.TotalSeconds;
        await Console.Out.WriteLineAsync(Invariant($"""
            {feeder.Facts:N0} facts of {options.Dossiers:N0} dossiers told to {feeder.Own.Count:N0} months of agencies in {seconds:F1} s: {feeder.Facts / seconds:N0} a second; {Environment.CpuUsage.TotalTime.TotalSeconds:F1} s of processor time in this process
            a batch is stored in {count.Times.Quantile(0.5):F0} ms (half of them), {count.Times.Quantile(0.99):F0} ms (99 of 100)
            calls that failed and were made again: {count.Retries} ({(count.Failures.Length > 0 ? count.Failures : "none")}); batches that counted already: {count.Seen}; asked to come back later: {count.Busy}
            """));
        Comparison comparison = new(cluster, feeder.Own);
        await comparison.RunAsync();
        await Console.Out.WriteLineAsync(FigureTable.Write(comparison.Nation.Cluster, comparison.Nation.Own, land));
        await Console.Out.WriteLineAsync(comparison.Different.Count == 0
            ? Invariant($"Same to the last digit: the stored texts of {comparison.Compared:N0} units, from the agency to the nation.")
            : Invariant(
                $"NOT THE SAME: {comparison.Different.Count:N0} of {comparison.Compared:N0} units, among them {string.Join(", ", comparison.Different.Take(5))}."));
        return comparison.Different.Count == 0 ? 0 : 1;
    }
}
