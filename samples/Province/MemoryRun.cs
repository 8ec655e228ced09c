using Province.Feeding;
using Province.Hosting;

namespace Province;

/// <summary>The first look: a silo in this process that keeps all in memory, fed and compared.</summary>
internal static class MemoryRun
{
    internal static async Task<int> RunAsync(Land land, FeedOptions feed, SiloSettings settings)
    {
        await using WebApplication app = await SiloHost.StartAsync(settings);
        await Console.Out.WriteLineAsync($"One silo in this process, in memory; its dashboard while it runs: {SiloHost.AddressOf(app)}dashboard");
        int outcome = await FeedRun.RunAsync(app.Services.GetRequiredService<IClusterClient>(), land, feed, new FeedCount());
        await app.StopAsync();
        return outcome;
    }
}
