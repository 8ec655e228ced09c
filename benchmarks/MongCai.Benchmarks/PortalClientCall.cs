using System.Net.Http.Headers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MongCai.Domain.Dossiers;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using PortalSandbox.Hosting;
using Refit;

namespace MongCai.Benchmarks;

/// <summary>
/// Getting a dossier over a socket: through the client with its whole pipeline, beside a bare HttpClient and Refit with the same generated
/// JSON, and a client that Kiota made where <c>benchmarks/kiota</c> has run, from one server.
/// </summary>
/// <remarks>The bare server answers with bytes that stand ready, the sandbox reads SQLite. In both the request carries a token, as a portal wants it.</remarks>
[MemoryDiagnoser]
public class PortalClientCall
{
    private const string Secret = "a secret of this benchmark alone";

    private static readonly ClientCredentials Credentials = new("benchmark", Secret);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-client-call-");
    private readonly HttpClient transport = new();
    private IAsyncDisposable server = null!;
    private PortalClient client = null!;
    private DossierCode code;
    private Uri address = null!;
    private AuthenticationHeaderValue token = null!;
    private IRefitPortal refit = null!;
    private HttpClient addressed = null!;
#if KIOTA
    private Benchmarks.Kiota.KiotaPortal kiota = null!;
#endif

    /// <summary>Who answers.</summary>
    public enum Servers
    {
        /// <summary>A server that has the answer ready.</summary>
        Bare,

        /// <summary>The sandbox on SQLite.</summary>
        Sandbox,
    }

    [ParamsAllValues]
    public Servers Server { get; set; }

    [GlobalSetup]
    public async Task Start()
    {
        Uri root = await (Server == Servers.Bare ? StartBare() : StartSandbox());
        client = new(transport, new() { BaseAddress = root, Credentials = Credentials }, TimeProvider.System);
        code = Server == Servers.Bare ? Generated.DossierCode() : await File();
        (address, token) = (new(root, $"v1/dossiers/{code}"), await GetToken(root));
        addressed = new() { BaseAddress = root };
        refit = RestService.For<IRefitPortal>(addressed, new RefitSettings(new SystemTextJsonContentSerializer(PortalJson.Options)));
#if KIOTA
        kiota = new(root, token);
#endif
    }

    [GlobalCleanup]
    public async Task Stop()
    {
        transport.Dispose();
        addressed.Dispose();
#if KIOTA
        kiota.Dispose();
#endif
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>What one would write by hand.</summary>
    [Benchmark(Baseline = true, Description = "bare HttpClient")]
    public async Task<long> Bare()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address) { Headers = { Authorization = token } };
        using HttpResponseMessage response = await transport.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Stream body = await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        return (await JsonSerializer.DeserializeAsync(body, PortalJson.Of<DossierResource>()))!.Version;
    }

    /// <summary>The client.</summary>
    [Benchmark(Description = "PortalClient")]
    public async Task<long> Client() => (await client.Dossiers.GetAsync(code)).Version;

    /// <summary>Refit, with the token at hand.</summary>
    [Benchmark(Description = "Refit 16.4.0")]
    public async Task<long> Refit() => (await refit.GetAsync(code.ToString(), token.Parameter!)).Version;

#if KIOTA
    /// <summary>A client that Kiota made of the contract, with the token at hand.</summary>
    [Benchmark(Description = "Kiota 1.38.0")]
    public Task<long> Kiota() => kiota.GetVersion(code.ToString());
#endif

    private async Task<DossierCode> File()
    {
        NewDossier dossier = Generated.NewDossier() with { Procedure = Generated.SameDayProcedure };
        return ((PortalOutcome<DossierResource>.Done)await client.Dossiers.FileAsync(dossier)).Value.Code;
    }

    private async Task<Uri> StartBare()
    {
        BareServer bare = await BareServer.StartAsync();
        server = bare;
        return bare.Address;
    }

    private async Task<Uri> StartSandbox()
    {
        PortalSandboxHost sandbox = await PortalSandboxHost.StartAsync(new()
        {
            Address = new("http://127.0.0.1:0"),
            Database = "Data Source=" + Path.Combine(folder.FullName, "portal.db"),
            Clients = [new(Credentials.ClientId, Secret, Generated.Agency, PortalScopes.All)],
            Quota = new(int.MaxValue, TimeSpan.FromMinutes(1)),
        });
        server = sandbox;
        return sandbox.Address;
    }

    private async Task<AuthenticationHeaderValue> GetToken(Uri root)
    {
        using FormUrlEncodedContent form = new([new("grant_type", "client_credentials"), new("client_id", Credentials.ClientId), new("client_secret", Secret)]);
        using HttpResponseMessage response = await transport.PostAsync(new Uri(root, "oauth2/token"), form);
        Stream body = await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        return new("Bearer", (await JsonSerializer.DeserializeAsync(body, PortalJson.Of<TokenResponse>()))!.AccessToken);
    }
}
