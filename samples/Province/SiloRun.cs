using Province.Hosting;

namespace Province;

/// <summary>A silo until it is asked to leave.</summary>
internal static class SiloRun
{
    internal static async Task<int> RunAsync(SiloSettings settings)
    {
        await using WebApplication app = await SiloHost.StartAsync(settings);
        await Console.Out.WriteLineAsync($"Silo: {SiloHost.AddressOf(app)}readyz, {SiloHost.AddressOf(app)}metrics, {SiloHost.AddressOf(app)}dashboard");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
