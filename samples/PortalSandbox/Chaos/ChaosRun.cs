using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;
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

    private static readonly Vnd Fee = Vnd.Of(50_000);

    private readonly string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
    private readonly ConcurrentDictionary<int, (DossierCode Dossier, string Payment)> acknowledged = new();

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
        Task killing = KillAsync(server, faults, cancellationToken);
        ConcurrentQueue<int> queue = new(Enumerable.Range(0, submissions));
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => WorkAsync(queue, client, cancellationToken))).ConfigureAwait(false);
        await killing.ConfigureAwait(false);
        TimeSpan took = Stopwatch.GetElapsedTime(start);

        await output.WriteLineAsync(Invariant($"{submissions} submissions, each with a payment, by {Workers} workers in {took.TotalSeconds:F1} s: {client.Calls} calls of the client, {client.Failures} of them failed after all retries and were made again; {network.Requests} requests, {network.Faults} faults injected, {kills} kills, {faults.Count} faults of the database, {network.Replays} answers given again")).ConfigureAwait(false);
        ChaosCount count = await CountAsync(client, cancellationToken).ConfigureAwait(false);
        await output.WriteLineAsync(Invariant($"{count}; refusals: {client.Refusals.Count}")).ConfigureAwait(false);
        return acknowledged.Count == submissions && count.IsRight && client.Refusals.IsEmpty;
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
    private async Task KillAsync(ServerProcess server, StoreFaults faults, CancellationToken cancellationToken)
    {
        for (int turn = 1; turn <= 2 * kills; turn++)
        {
            while (acknowledged.Count < submissions * turn / ((2 * kills) + 1))
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

    private async Task WorkAsync(ConcurrentQueue<int> queue, PersistentClient client, CancellationToken cancellationToken)
    {
        while (queue.TryDequeue(out int number))
        {
            PortalOutcome<DossierResource> filed = await client.AskAsync(
                portal => portal.Dossiers.FileAsync(SampleData.NewDossier(number), IdempotencyKey.Of("file", Invariant($"{number}")), cancellationToken), cancellationToken).ConfigureAwait(false);
            DossierCode dossier = ((PortalOutcome<DossierResource>.Done)filed).Value.Code;
            PaymentResource payment = await client.AskAsync(
                portal => portal.Payments.OpenAsync(dossier, Fee, IdempotencyKey.Of("open", Invariant($"{number}")), cancellationToken), cancellationToken).ConfigureAwait(false);
            PortalOutcome<PaymentResource> paid = await client.AskAsync(
                portal => portal.Payments.RecordAsync(payment.Id, Paid(number), cancellationToken), cancellationToken).ConfigureAwait(false);
            acknowledged[number] = (dossier, ((PortalOutcome<PaymentResource>.Done)paid).Value.Id);
        }
    }

    private async Task<ChaosCount> CountAsync(PersistentClient client, CancellationToken cancellationToken)
    {
        const int PageSize = 200;
        List<DossierSummary> dossiers = await client.AskAsync(portal => AllAsync(portal.Dossiers.List(pageSize: PageSize), cancellationToken), cancellationToken).ConfigureAwait(false);
        List<PaymentResource> payments = await client.AskAsync(portal => AllAsync(portal.Payments.List(pageSize: PageSize), cancellationToken), cancellationToken).ConfigureAwait(false);
        return ChaosCount.Of([.. acknowledged.Values], [.. dossiers.Select(dossier => dossier.Code)], payments, Fee);
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        List<T> all = [];
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            all.Add(item);
        }

        return all;
    }

    private static PaymentEvent.Received Paid(int number) =>
        new(PaymentEventKey.Of("chaos", Invariant($"{number}")), Instant.FromUtc(2026, 11, 1, 2, 0), Fee, PaymentMethod.Cash);
}
