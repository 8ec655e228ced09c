using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using MongCai.Sdk;
using PortalSandbox.Hosting;

namespace PortalSandbox.Chaos;

/// <summary>
/// Files dossiers and pays for them, by the library's own client over a bad network, while the server is killed and its database
/// fails again and again, and then counts what is there.
/// </summary>
internal sealed class ChaosRun(string database, int submissions, int kills)
{
    private const string Client = "demo";
    private const int Workers = 8;
    private const int Seed = 20261101;

    private readonly string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Does the run and writes its figures.</summary>
    /// <returns>Whether nothing that was acknowledged is lost and nothing is there twice.</returns>
    internal async Task<bool> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using ServerProcess server = new(database, secret);
        await server.StartAsync(cancellationToken).ConfigureAwait(false);
        using FaultyTransport network = new(new SocketsHttpHandler(), new Random(Seed));
        using HttpClient http = new(network);
        PersistentClient client = new(new PortalClient(http, OptionsFor(server.Address), TimeProvider.System));

        long start = Stopwatch.GetTimestamp();
        StoreFaults faults = new(database);
        PaidFilings filings = new(client, TimeProvider.System);
        Task killing = KillAsync(server, faults, filings, cancellationToken);
        ConcurrentQueue<int> queue = new(Enumerable.Range(0, submissions));
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => WorkAsync(queue, filings, cancellationToken))).ConfigureAwait(false);
        await killing.ConfigureAwait(false);
        TimeSpan took = Stopwatch.GetElapsedTime(start);

        await output.WriteLineAsync(
            Invariant(
                $"{submissions} submissions, each with a payment, by {Workers} workers in {took.TotalSeconds:F1} s: {client.Calls} calls of the client, {client.Failures} of them failed after all retries and were made again; {network.Requests} requests, {network.Faults} faults injected, {kills} kills, {faults.Count} faults of the database, {network.Replays} answers given again")).ConfigureAwait(false);
        ChaosCount count = await filings.CountAsync(cancellationToken).ConfigureAwait(false);
        await output.WriteLineAsync(Invariant($"{count}; refusals: {client.Refusals.Count}")).ConfigureAwait(false);
        return filings.Count == submissions && count.IsRight && client.Refusals.IsEmpty;
    }

    /// <summary>Short waits, so that a run takes minutes; the breaker opens and closes as it does elsewhere.</summary>
    private PortalClientOptions OptionsFor(Uri address) => new()
    {
        BaseAddress = address,
        Credentials = new(Client, secret),
        TotalTimeout = TimeSpan.FromSeconds(30),
        AttemptTimeout = TimeSpan.FromSeconds(10),
        RetryDelay = TimeSpan.FromMilliseconds(20),
        LongestRetryDelay = TimeSpan.FromSeconds(1),
        BreakerPause = TimeSpan.FromMilliseconds(500),
    };

    /// <summary>At even distances of the work done, kills the server and starts it again, or lets the database fail, in turns.</summary>
    private async Task KillAsync(ServerProcess server, StoreFaults faults, PaidFilings filings, CancellationToken cancellationToken)
    {
        for (int turn = 1; turn <= 2 * kills; turn++)
        {
            while (filings.Count < submissions * turn / ((2 * kills) + 1))
            {
                await Task.Delay(10, cancellationToken).ConfigureAwait(false);
            }

            await (turn % 2 == 0 ? faults.NextAsync(cancellationToken) : KillAsync(server, cancellationToken)).ConfigureAwait(false);
        }
    }

    private static async Task KillAsync(ServerProcess server, CancellationToken cancellationToken)
    {
        await server.KillAsync(cancellationToken).ConfigureAwait(false);
        await server.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task WorkAsync(ConcurrentQueue<int> queue, PaidFilings filings, CancellationToken cancellationToken)
    {
        while (queue.TryDequeue(out int number))
        {
            await filings.AddAsync(number, cancellationToken).ConfigureAwait(false);
        }
    }
}
