using System.Security.Cryptography;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using PortalSandbox.Hosting;

namespace PortalSandbox.Chaos;

/// <summary>
/// Hours of a portal on a clock that hurries, with the dossiers of a province, over a bad network, on a database that fails again and again and with a
/// listener that fails: nothing may be lost, doubled or left untold, and nothing may grow.
/// </summary>
internal sealed class LongRun(string database, int hours)
{
    /// <summary>An hour of the run takes half a minute of the machine's.</summary>
    private const int Speed = 120;

    /// <summary>Some 7,000 a day, which is what a province has.</summary>
    private const int DossiersAnHour = 290;

    private const int Workers = 4;
    private const int Seed = 20261130;
    private const string Client = "demo";

    private static readonly TimeSpan Tick = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenDossiers = TimeSpan.FromHours(1) / DossiersAnHour;
    private static readonly TimeSpan BetweenFaults = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenFootprints = TimeSpan.FromMinutes(10);

    /// <summary>By then the last attempt but one has been made to tell of what came last, at the pauses of the portal.</summary>
    private static readonly TimeSpan LongestUntold = TimeSpan.FromHours(10);

    private readonly string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
    private readonly HurriedClock clock = new(Speed);
    private readonly List<Footprint> footprints = [];

    /// <summary>Does the run and writes its figures.</summary>
    /// <returns>Whether all is there once, all was told, and nothing grew.</returns>
    internal async Task<bool> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        PortalSandboxHost host = await PortalSandboxHost.StartAsync(Sandbox(), cancellationToken).ConfigureAwait(false);
        await using (host.ConfigureAwait(false))
        {
            EventListener listener = new(clock, new Random(Seed));
            await using (listener.ConfigureAwait(false))
            {
                using FaultyTransport network = new(new SocketsHttpHandler(), new Random(Seed));
                using HttpClient http = new(network);
                PersistentClient client = new(new PortalClient(http, OptionsFor(host.Address), clock));
                WebhookResource webhook = await client.AskAsync(
                    portal =>
                        portal.Webhooks.CreateAsync(
                            new() { Url = listener.Address, Events = [WebhookEvent.PaymentChanged.TypeName] }, cancellationToken: cancellationToken),
                        cancellationToken).ConfigureAwait(false);
                await listener.StartAsync(webhook.Secret!, cancellationToken).ConfigureAwait(false);
                return await RunAsync(output, client, network, listener, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<bool> RunAsync(
        TextWriter output, PersistentClient client, FaultyTransport network, EventListener listener, CancellationToken cancellationToken)
    {
        PaidFilings filings = new(client, clock);
        StoreFaults faults = new(database);
        await Task.WhenAll(
            [
                .. Enumerable.Range(0, Workers).Select(worker => EachAsync(
                    BetweenDossiers * Workers, (Asked + Workers - 1 - worker) / Workers, turn =>
                        filings.AddAsync((turn * Workers) + worker, cancellationToken), cancellationToken)),
                EachAsync(BetweenFaults, hours - 1, _ => faults.NextAsync(cancellationToken), cancellationToken),
                EachAsync(
                    BetweenFootprints, (int)(TimeSpan.FromHours(hours) / BetweenFootprints) - 1, _ => TakeFootprint(filings, listener), cancellationToken),
            ]).ConfigureAwait(false);
        await WaitUntilToldAsync(filings, listener, cancellationToken).ConfigureAwait(false);
        ChaosCount count = await filings.CountAsync(cancellationToken).ConfigureAwait(false);
        int untold = Untold(filings, listener);
        (Footprint early, Footprint late) = (Quarter(1), Quarter(3));
        await output.WriteLineAsync(
            Invariant(
                $"{hours} hours of the portal's clock: {Asked} submissions, each with a payment; {client.Calls} calls of the client, {client.Failures} of them failed after all retries and were made again; {network.Requests} requests, {network.Faults} faults injected, {faults.Count} faults of the database")).ConfigureAwait(false);
        await output.WriteLineAsync(
            Invariant($"{count}; never told: {untold}; refused by the listener, and told again: {listener.Refused}; refusals: {client.Refusals.Count}"))
                .ConfigureAwait(false);
        await output.WriteLineAsync(
            Invariant($"second quarter: {early}\nlast quarter: {late}\nmost payments to be told at a time: {footprints.Max(one => one.Untold)}"))
                .ConfigureAwait(false);
        return filings.Count == Asked && count.IsRight && client.Refusals.IsEmpty && untold == 0 && late.IsFlatSince(early, DossiersAnHour);
    }

    private int Asked => hours * DossiersAnHour;

    /// <summary>Does something so many times, each at its time of the clock or, where the one before took longer, after it.</summary>
    private async Task EachAsync(TimeSpan period, int times, Func<int, Task> act, CancellationToken cancellationToken)
    {
        DateTimeOffset start = clock.GetUtcNow();
        for (int turn = 0; turn < times; turn++)
        {
            TimeSpan left = start + (period * (turn + 1)) - clock.GetUtcNow();
            await Task.Delay(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock, cancellationToken).ConfigureAwait(false);
            await act(turn).ConfigureAwait(false);
        }
    }

    private Task TakeFootprint(PaidFilings filings, EventListener listener)
    {
        footprints.Add(Footprint.Take(Untold(filings, listener)));
        return Task.CompletedTask;
    }

    private async Task WaitUntilToldAsync(PaidFilings filings, EventListener listener, CancellationToken cancellationToken)
    {
        DateTimeOffset end = clock.GetUtcNow() + LongestUntold;
        while (Untold(filings, listener) > 0 && clock.GetUtcNow() < end)
        {
            await Task.Delay(Tick, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private static int Untold(PaidFilings filings, EventListener listener) => filings.Payments.Except(listener.Paid, StringComparer.Ordinal).Count();

    private Footprint Quarter(int number) => Footprint.Middle(footprints[(footprints.Count * number / 4)..(footprints.Count * (number + 1) / 4)]);

    private PortalSandboxOptions Sandbox() => new()
    {
        Address = new("http://127.0.0.1:0"),
        Database = database,
        Time = clock,
        Clients = [new(Client, secret, PortalSandboxOptions.SampleAgency, PortalScopes.All)],
        Quota = new(100_000_000, TimeSpan.FromMinutes(1)),
        AllowsPrivateWebhooks = true,
        DeliveryPause = TimeSpan.FromSeconds(5) / Speed,
    };

    /// <summary>Waits as long as the clock allows: a second of the machine's is minutes of this clock.</summary>
    private PortalClientOptions OptionsFor(Uri address) => new()
    {
        BaseAddress = address,
        Credentials = new(Client, secret),
        TotalTimeout = TimeSpan.FromHours(1),
        AttemptTimeout = TimeSpan.FromMinutes(20),
        RetryDelay = TimeSpan.FromSeconds(5),
        LongestRetryDelay = TimeSpan.FromMinutes(2),
        BreakerWindow = TimeSpan.FromHours(1),
        BreakerPause = TimeSpan.FromMinutes(1),
    };
}
