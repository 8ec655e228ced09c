using System.Security.Cryptography;
using MongCai.Domain.Dossiers;
using PortalSandbox.Hosting;

namespace PortalSandbox.Throughput;

/// <summary>Says how many requests a server in a process of its own answers in a second, and how long they take.</summary>
internal sealed class ThroughputRun(string database, TimeSpan time, int connections)
{
    private const string Client = "demo";
    private const int Seeded = 200;

    /// <summary>Does each kind of request for the time, after half of it to warm up, and writes a line for each.</summary>
    internal async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        using ServerProcess server = new(database, secret);
        await server.StartAsync(cancellationToken).ConfigureAwait(false);
        using HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections }) { BaseAddress = server.Address };
        LoadCaller caller = new(http);
        await caller.SignInAsync(Client, secret).ConfigureAwait(false);
        DossierCode known = await SeedAsync(caller).ConfigureAwait(false);

        await output.WriteLineAsync(
            Invariant($"{connections} connections, {time.TotalSeconds:F0} s each; client and server share {Environment.ProcessorCount} processors"))
                .ConfigureAwait(false);
        await output.WriteLineAsync("| | per second | p50 ms | p99 ms | server's processor ms each |\n|---|---:|---:|---:|---:|").ConfigureAwait(false);
        await MeasureAsync(output, server, "list of 50 dossiers", caller.ListAsync).ConfigureAwait(false);
        await MeasureAsync(output, server, "a dossier that is known (304)", () => caller.GetKnownAsync(known)).ConfigureAwait(false);
        await MeasureAsync(output, server, "filing", caller.FileAsync).ConfigureAwait(false);
        await MeasureAsync(output, server, "filing, payment opened and paid (3 requests)", caller.FileAndPayAsync).ConfigureAwait(false);
    }

    private static async Task<DossierCode> SeedAsync(LoadCaller caller)
    {
        DossierCode last = default;
        for (int number = 0; number < Seeded; number++)
        {
            last = await caller.FileAsync().ConfigureAwait(false);
        }

        return last;
    }

    private async Task MeasureAsync(TextWriter output, ServerProcess server, string name, Func<Task> thing)
    {
        await Load.RunAsync(connections, time / 2, thing).ConfigureAwait(false);
        TimeSpan before = server.ProcessorTime;
        Load load = await Load.RunAsync(connections, time, thing).ConfigureAwait(false);
        double processor = (server.ProcessorTime - before).TotalMilliseconds / load.Latencies.Count;
        await output.WriteLineAsync(Invariant(
            $"| {name} | {load.PerSecond:F0} | {load.Quantile(0.5).TotalMilliseconds:F1} | {load.Quantile(0.99).TotalMilliseconds:F1} | {processor:F2} |"))
                .ConfigureAwait(false);
    }
}
