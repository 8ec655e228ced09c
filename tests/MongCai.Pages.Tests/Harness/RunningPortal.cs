using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain;
using MongCai.Portal;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using PortalSandbox.Hosting;

namespace MongCai.Pages.Tests.Harness;

/// <summary>A sandbox on loopback over a file of its own, on a clock that stands at 09:00 of Monday, 30 November 2026, in Vietnam.</summary>
public sealed class RunningPortal : IAsyncLifetime
{
    private const string Client = "tests";
    private const string Secret = "a secret of the tests alone";

    private readonly string folder = Directory.CreateTempSubdirectory("mongcai-pages-").FullName;
    private PortalSandboxHost host = null!;

    internal static DateTimeOffset Start { get; } = new(2026, 11, 30, 2, 0, 0, TimeSpan.Zero);

    internal FakeTimeProvider Time { get; } = new(Start);

    internal HttpClient Http { get; private set; } = null!;

    /// <summary>Calls the operations, as the client that may do everything.</summary>
    internal TestCaller Caller { get; private set; } = null!;

    internal Uri Address => host.Address;

    public async Task InitializeAsync()
    {
        host = await StartAsync(Path.Combine(folder, "pages.db"), Time);
        Http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
        Caller = new(Http, await TokenAsync());
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A payment of a dossier that was filed for it.</summary>
    internal async Task<PaymentResource> OpenPaymentAsync(long amount)
    {
        DossierResource dossier = await Caller.FileAsync(SampleData.NewDossier(1));
        return (await Caller.SendAsync(PortalOperations.OpenPayment, new NewPayment { Dossier = dossier.Code, Amount = Vnd.Of(amount) })).Is(201).Read<PaymentResource>();
    }

    internal static Task<PortalSandboxHost> StartAsync(string file, TimeProvider time, int pages = 1_000_000, Func<PortalServiceOptions, PortalServiceOptions>? configure = null) => PortalSandboxHost.StartAsync(new()
    {
        Address = new(Invariant($"http://127.0.0.1:{LoopbackPorts.Free()}")),
        Database = "Data Source=" + file,
        Time = time,
        Clients = [new(Client, Secret, PortalSandboxOptions.SampleAgency, PortalScopes.All)],
        PageQuota = new(pages, TimeSpan.FromMinutes(1)),
        Configure = configure ?? (options => options),
        DeliversWebhooks = false,
        PurgePause = TimeSpan.FromDays(40),
    });

    private async Task<string> TokenAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, PortalOperations.TokenPath) { Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials" }) };
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Invariant($"{Client}:{Uri.EscapeDataString(Secret)}"))));
        using HttpResponseMessage response = await Http.SendAsync(request);
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync(PortalJson.Of<TokenResponse>()))!.AccessToken;
    }
}
