using System.Diagnostics;
using System.Security.Cryptography;
using MongCai.Domain.Agencies;
using MongCai.Sdk;
using NodaTime;
using Province.Dossiers;
using Province.Feeding;
using Province.Hosting;
using YearReport.Generation;

namespace Province.Lives;

/// <summary>Dossiers are filed, paid, reminded and returned while silos and the database are killed; then every promise is counted.</summary>
/// <remarks>
/// The office's clock runs two days a second, so that a supplement of 30 days expires in a quarter of a minute. Periods of reminders are real time.
/// </remarks>
internal sealed class LivesRun(string database, LivesSettings settings)
{
    private const double Speed = 2 * 86_400;
    private const int FilingSeconds = 16;
    private const int AtATime = 32;
    private static readonly TimeSpan WakeEvery = TimeSpan.FromSeconds(20);
    private static readonly Instant OfficeStart = Instant.FromUtc(2026, 12, 1, 1, 0);

    private readonly WebhookSecret secret = WebhookSecret.Of(RandomNumberGenerator.GetBytes(32));
    private Dice dice = new((ulong)settings.Seed, 2);

    /// <returns>0 where all is kept, otherwise 1.</returns>
    internal async Task<int> RunAsync()
    {
        await using Receiver receiver = await Receiver.StartAsync(secret);
        Instant now = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
        OfficeClock clock = settings.IsCalm ? new(TimeProvider.System, now, now, 1) : new(TimeProvider.System, now, OfficeStart, Speed);
        string period = Invariant($"{(settings.IsCalm ? TimeSpan.FromMinutes(2) : WakeEvery).TotalSeconds:F0}");
        List<SiloProcess> silos = [.. Enumerable.Range(1, settings.Silos).Select(number => new SiloProcess(
            Invariant($"silo {number}"), database, ["--clock", clock.Write(), "--webhook", receiver.Address.ToString(), "--wake", period],
            ("MONGCAI_WEBHOOK_SECRET", secret.Reveal())))];
        try
        {
            foreach (SiloProcess silo in silos)
            {
                await silo.StartAsync();
            }

            using IHost host = await ClusterClient.StartAsync(database);
            IClusterClient cluster = host.Services.GetRequiredService<IClusterClient>();
            LifeClient client = new(cluster, receiver);
            IReadOnlyList<LifePlan> plans = Plans(clock);
            Stopwatch watch = Stopwatch.StartNew();
            Task disturbed = settings.IsCalm ? Task.CompletedTask : DisturbAsync(silos, watch);
            await LiveAsync(client, plans);
            TimeSpan took = watch.Elapsed;
            await disturbed;
            return await new LivesCheck(cluster, receiver, client, clock, settings.IsCalm ? null : WakeEvery).RunAsync(plans, took) ? 0 : 1;
        }
        finally
        {
            foreach (SiloProcess silo in silos)
            {
                silo.Dispose();
            }
        }
    }

    private IReadOnlyList<LifePlan> Plans(OfficeClock clock)
    {
        IReadOnlyList<AgencyCode> agencies = new Land().Codes;
        LocalDate day = clock.Now.Date;
        IEnumerable<LifePlan> plans = Enumerable.Range(0, settings.Dossiers)
            .Select(number => LifePlan.Make(agencies[number % agencies.Count], number, day, settings.IsCalm));
        return [.. settings.OnlyFile ? plans.Select(plan => plan with { Commands = [plan.Commands[0]] }) : plans];
    }

    private async Task LiveAsync(LifeClient client, IReadOnlyList<LifePlan> plans)
    {
        using CancellationTokenSource stop = new(TimeSpan.FromMinutes(settings.IsCalm ? 30 : 3));
        if (settings.IsCalm)
        {
            await Parallel.ForEachAsync(
                plans, new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = stop.Token },
                async (plan, token) => await client.LiveAsync(plan, token));
            return;
        }

        List<Task> lives = [];
        foreach (LifePlan plan in plans)
        {
            lives.Add(client.LiveAsync(plan, stop.Token));
            await Task.Delay(TimeSpan.FromSeconds(FilingSeconds) / plans.Count);
        }

        await Task.WhenAll(lives);
    }

    private async Task DisturbAsync(List<SiloProcess> silos, Stopwatch watch)
    {
        await UntilAsync(3 + dice.Roll(3));
        await KillAsync(silos[dice.Roll(silos.Count)]);
        await UntilAsync(9 + dice.Roll(3));
        await ControlAsync("restart", "PostgreSQL was killed and is back");
        await UntilAsync(16 + dice.Roll(4));
        await ControlAsync("stop", "PostgreSQL stands still");
        await KillAsync(silos[dice.Roll(silos.Count)], () => ControlAsync("cont", "PostgreSQL goes on"));

        async Task KillAsync(SiloProcess silo, Func<Task>? meanwhile = null)
        {
            silo.Kill();
            await SayAsync($"{silo.Name} killed (SIGKILL)");
            await Task.Delay(TimeSpan.FromSeconds(1));
            await (meanwhile?.Invoke() ?? Task.CompletedTask);
            await silo.StartAsync();
            await SayAsync($"{silo.Name} is back");
        }

        async Task ControlAsync(string what, string said)
        {
            using Process control = Process.Start(
                Environment.GetEnvironmentVariable("MONGCAI_POSTGRES_CONTROL")
                ?? throw new InvalidOperationException("MONGCAI_POSTGRES_CONTROL is not set: run --lives sets it."), what);
            await control.WaitForExitAsync();
            await SayAsync(said);
        }

        Task UntilAsync(int second) => Task.Delay(TimeSpan.FromSeconds(Math.Max(0, second - watch.Elapsed.TotalSeconds)));

        Task SayAsync(string what) => Console.Out.WriteLineAsync(Invariant($"{watch.Elapsed.TotalSeconds,5:F1} s: {what}"));
    }
}
