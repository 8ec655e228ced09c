using Microsoft.Extensions.Time.Testing;
using MongCai.Portal;
using PortalSandbox.Hosting;

namespace MongCai.Pages.Tests.Harness;

/// <summary>A sandbox on loopback over a file of its own, on a clock that stands at 09:00 of Monday, 30 November 2026, in Vietnam.</summary>
public sealed class RunningPortal : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("mongcai-pages-").FullName;
    private PortalSandboxHost host = null!;

    internal static DateTimeOffset Start { get; } = new(2026, 11, 30, 2, 0, 0, TimeSpan.Zero);

    internal FakeTimeProvider Time { get; } = new(Start);

    internal HttpClient Http { get; private set; } = null!;

    internal Uri Address => host.Address;

    internal PortalService Service => host.Portal;

    public async Task InitializeAsync()
    {
        host = await StartAsync(Path.Combine(folder, "pages.db"), Time);
        Http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    internal static Task<PortalSandboxHost> StartAsync(string file, TimeProvider time, int pages = 1_000_000, Func<PortalServiceOptions, PortalServiceOptions>? configure = null) => PortalSandboxHost.StartAsync(new()
    {
        Address = new("http://127.0.0.1:0"),
        Database = "Data Source=" + file,
        Time = time,
        PageQuota = new(pages, TimeSpan.FromMinutes(1)),
        Configure = configure ?? (options => options),
        DeliversWebhooks = false,
        PurgePause = TimeSpan.FromDays(40),
    });
}
