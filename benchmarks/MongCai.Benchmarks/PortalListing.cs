using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Benchmarks;

/// <summary>Walking through a list of dossiers over a socket, in time per dossier, beside asking for the pages and reading them by hand.</summary>
/// <remarks>What stays in memory after the half of the list is written to the console: it must not grow with the list.</remarks>
[MemoryDiagnoser]
public class PortalListing
{
    private const int Dossiers = 100_000;
    private const int PageSize = 200;

    private readonly HttpClient transport = new();
    private BareServer server = null!;
    private PortalClient client = null!;

    [GlobalSetup]
    public async Task Start()
    {
        server = await BareServer.StartAsync(Dossiers);
        client = new(transport, new() { BaseAddress = server.Address }, TimeProvider.System);
        Console.WriteLine(
            FormattableString.Invariant($"// live after 1,000 dossiers {await LiveAfter(1_000):N0} B, after 50,000 {await LiveAfter(50_000):N0} B"));
    }

    [GlobalCleanup]
    public async Task Stop()
    {
        transport.Dispose();
        await server.DisposeAsync();
    }

    [Benchmark(Baseline = true, Description = "bare HttpClient", OperationsPerInvoke = Dossiers)]
    public async Task<int> Bare()
    {
        int count = 0;
        for (string? cursor = ""; cursor is not null;)
        {
            using HttpResponseMessage response = await transport.GetAsync(
                new Uri(server.Address, $"v1/dossiers?cursor={cursor}&limit={PageSize}"), HttpCompletionOption.ResponseHeadersRead);
            Page<DossierSummary> page = (await JsonSerializer.DeserializeAsync(
                await response.Content.ReadAsStreamAsync(), PortalJson.Of<Page<DossierSummary>>()))!;
            (count, cursor) = (count + page.Items.Count, page.Next);
        }

        return count;
    }

    [Benchmark(Description = "PortalClient", OperationsPerInvoke = Dossiers)]
    public async Task<int> Client()
    {
        int count = 0;
        await foreach (DossierSummary _ in client.Dossiers.List(pageSize: PageSize))
        {
            count++;
        }

        return count;
    }

    private async Task<long> LiveAfter(int dossiers)
    {
        await foreach (DossierSummary _ in client.Dossiers.List(pageSize: PageSize))
        {
            if (--dossiers == 0)
            {
                return GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        throw new InvalidOperationException("The list is shorter.");
    }
}
