using Province.Feeding;
using Province.Forms;
using Province.Hosting;
using YearReport.Generation;

namespace Province;

/// <summary>Silos in processes of their own over one PostgreSQL, fed by this process, and what becomes of them meanwhile.</summary>
internal sealed class ClusterRun(string database, Land land, FeedOptions feed, ClusterSettings settings)
{
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(3);
    private readonly FeedCount count = new();
    private Dice dice = new(feed.Seed, 1);

    internal async Task<int> RunAsync()
    {
        int form = settings.Upgrade ? StoredForm.Oldest : settings.Form;
        List<SiloProcess> silos = [.. Enumerable.Range(1, settings.Silos).Select(number => new SiloProcess(Invariant($"silo {number}"), database, []))];
        try
        {
            foreach (SiloProcess silo in silos)
            {
                await silo.StartAsync("--form", Invariant($"{form}"));
            }

            await Console.Out.WriteLineAsync(
                Invariant(
                    $"{silos.Count} silos in processes of their own, form {form}; dashboards: {string.Join(", ", silos.Select(silo => $"{silo.Address}dashboard"))}"));
            using IHost client = await ClusterClient.StartAsync(database);
            Task<int> fed = FeedRun.RunAsync(client.Services.GetRequiredService<IClusterClient>(), land, feed, count);
            await Task.WhenAny(fed, DisturbAsync(silos, fed));
            int outcome = await fed;
            await ShowUseAsync(silos);
            await client.StopAsync();
            return settings.Leave && count.Retries > 0 ? 1 : outcome;
        }
        finally
        {
            foreach (SiloProcess silo in silos)
            {
                silo.Dispose();
            }
        }
    }

    private async Task DisturbAsync(List<SiloProcess> silos, Task<int> fed)
    {
        if (settings.Kill)
        {
            await KillAsync(silos[dice.Roll(silos.Count)], fed);
        }

        if (settings.Leave)
        {
            await LeaveAsync(silos[dice.Roll(silos.Count)], settings.Form);
        }

        if (settings.Upgrade)
        {
            foreach (SiloProcess silo in silos)
            {
                await LeaveAsync(silo, StoredForm.Newest);
            }
        }

        await fed;
    }

    private async Task KillAsync(SiloProcess silo, Task fed)
    {
        await UntilFedAsync(20 + dice.Roll(50));
        silo.Kill();
        await SayAsync($"{silo.Name} killed (SIGKILL), seed {feed.Seed}");
        await Task.Delay(Away);
        if (!fed.IsCompleted)
        {
            await silo.StartAsync("--form", Invariant($"{settings.Form}"));
            await SayAsync($"{silo.Name} is back");
        }
    }

    private async Task LeaveAsync(SiloProcess silo, int form)
    {
        await UntilFedAsync(10 + dice.Roll(20));
        int before = count.Retries;
        await silo.LeaveAsync();
        await SayAsync(Invariant($"{silo.Name} asked to leave (SIGTERM) and gone; calls that failed meanwhile: {count.Retries - before}"));
        await silo.StartAsync("--form", Invariant($"{form}"));
        await SayAsync(Invariant($"{silo.Name} is back and writes form {form}"));
    }

    private async Task UntilFedAsync(int percent)
    {
        while (count.Acknowledged < feed.Facts * percent / 100)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private Task SayAsync(string what) => Console.Out.WriteLineAsync(Invariant($"after {count.Acknowledged:N0} facts: {what}"));

    private static async Task ShowUseAsync(IReadOnlyList<SiloProcess> silos)
    {
        foreach (SiloProcess silo in silos.Where(silo => silo.IsRunning))
        {
            (TimeSpan processor, long memory) = silo.Use;
            await Console.Out.WriteLineAsync(Invariant($"{silo.Name}: {processor.TotalSeconds:F0} s of processor time, at most {memory / 1_000_000} MB"));
        }
    }
}
