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
            EventListener listener = await EventListener.StartAsync(new Random(Seed), cancellationToken).ConfigureAwait(false);
            await using (listener.ConfigureAwait(false))
            {
                using FaultyTransport network = new(new SocketsHttpHandler(), new Random(Seed));
                using HttpClient http = new(network);
                PersistentClient client = new(new PortalClient(http, OptionsFor(host.Address), clock));
                WebhookResource webhook = await client.AskAsync(
                    portal => portal.Webhooks.CreateAsync(new() { Url = listener.Address, Events = [WebhookEvent.PaymentChanged.TypeName] }, cancellationToken: cancellationToken), cancellationToken).ConfigureAwait(false);
                listener.Trust(webhook.Secret!, clock);
                return await RunAsync(output, client, network, listener, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<bool> RunAsync(TextWriter output, PersistentClient client, FaultyTransport network, EventListener listener, CancellationToken cancellationToken)
    {
        PaidFilings filings = new(client, clock);
        StoreFaults faults = new(database);
        int asked = await FileAsync(filings, faults, listener, cancellationToken).ConfigureAwait(false);
        await WaitUntilToldAsync(filings, listener, cancellationToken).ConfigureAwait(false);
        ChaosCount count = await filings.CountAsync(cancellationToken).ConfigureAwait(false);
        int untold = Untold(filings, listener);
        (Footprint early, Footprint late) = (Quarter(1), Quarter(3));
        await output.WriteLineAsync(Invariant($"{hours} hours of the portal's clock: {asked} submissions, each with a payment; {client.Calls} calls of the client, {client.Failures} of them failed after all retries and were made again; {network.Requests} requests, {network.Faults} faults injected, {faults.Count} faults of the database")).ConfigureAwait(false);
        await output.WriteLineAsync(Invariant($"{count}; never told: {untold}; refused by the listener, and told again: {listener.Refused}; refusals: {client.Refusals.Count}")).ConfigureAwait(false);
        await output.WriteLineAsync(Invariant($"second quarter: {early}\nlast quarter: {late}\nmost payments to be told at a time: {footprints.Max(one => one.Untold)}")).ConfigureAwait(false);
        return filings.Count == asked && count.IsRight && client.Refusals.IsEmpty && untold == 0 && late.IsFlatSince(early, DossiersAnHour);
    }

    /// <summary>Files so many an hour, while the database fails in between.</summary>
    /// <returns>How many were filed.</returns>
    private async Task<int> FileAsync(PaidFilings filings, StoreFaults faults, EventListener listener, CancellationToken cancellationToken)
    {
        DateTimeOffset start = clock.GetUtcNow();
        using SemaphoreSlim free = new(Workers);
        List<Task> running = [];
        Task fault = Task.CompletedTask;
        int next = 0;
        for (TimeSpan at = TimeSpan.Zero; at < TimeSpan.FromHours(hours); at = clock.GetUtcNow() - start)
        {
            for (; next < at.TotalHours * DossiersAnHour; next++)
            {
                await free.WaitAsync(cancellationToken).ConfigureAwait(false);
                running.Add(AddAsync(filings, next, free, cancellationToken));
            }

            running.RemoveAll(task => task.IsCompletedSuccessfully);
            if (fault.IsCompletedSuccessfully && at > BetweenFaults * (faults.Count + 1))
            {
                fault = faults.NextAsync(cancellationToken);
            }

            if (at > BetweenFootprints * (footprints.Count + 1))
            {
                footprints.Add(Footprint.Take(Untold(filings, listener)));
            }

            await Task.Delay(Tick, clock, cancellationToken).ConfigureAwait(false);
        }

        await Task.WhenAll([fault, .. running]).ConfigureAwait(false);
        return next;
    }

    private static async Task AddAsync(PaidFilings filings, int number, SemaphoreSlim free, CancellationToken cancellationToken)
    {
        try
        {
            await filings.AddAsync(number, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            free.Release();
        }
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
