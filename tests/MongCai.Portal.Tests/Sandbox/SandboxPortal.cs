using System.Text;
using Microsoft.Extensions.Time.Testing;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Testing;
using PortalSandbox.Hosting;

namespace MongCai.Portal.Tests.Sandbox;

/// <summary>A sandbox as the conformance suite wants a portal: on loopback, over a database of its own, on a clock that the test moves.</summary>
internal sealed class SandboxPortal : ITestPortal
{
    private readonly PortalSandboxHost host;
    private readonly Func<ValueTask> removeDatabase;

    private SandboxPortal(PortalSandboxHost host, FakeTimeProvider time, Func<ValueTask> removeDatabase)
    {
        (this.host, Time, this.removeDatabase) = (host, time, removeDatabase);
        Http = new(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 }) { BaseAddress = host.Address }; // the suite sends keys beyond ASCII
    }

    public HttpClient Http { get; }

    public FakeTimeProvider Time { get; }

    public PortalService Service => host.Portal;

    public IPortalStore Store => host.Store;

    internal static async Task<ITestPortal> StartAsync(string database, DateTimeOffset start, Func<ValueTask> removeDatabase)
    {
        FakeTimeProvider time = new(start);
        PortalSandboxOptions options = new()
        {
            Address = new("http://127.0.0.1:0"),
            Database = database,
            Time = time,
            Quota = new(1_000_000, TimeSpan.FromMinutes(1)),
            Configure = _ => FakePortal.OptionsOf(time),
            DeliversWebhooks = false,
            PurgePause = TimeSpan.FromDays(40), // the suite purges by itself
        };
        return new SandboxPortal(await PortalSandboxHost.StartAsync(options), time, removeDatabase);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.DisposeAsync();
        await removeDatabase();
    }
}
