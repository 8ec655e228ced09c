using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using MongCai.Portal.Tests.Storage;
using MongCai.Sdk.Contract;
using PortalSandbox.Hosting;

namespace MongCai.Portal.Tests.Sandbox;

/// <summary>A sandbox on a free port of loopback and a file of its own, with a client that may do everything.</summary>
internal sealed class SandboxFixture : IAsyncDisposable
{
    internal const string Client = "tests";
    internal const string Secret = "a secret of the tests alone";

    private readonly TemporaryFile file;

    private SandboxFixture(TemporaryFile file, PortalSandboxHost host)
    {
        (this.file, Host) = (file, host);
        Http = new() { BaseAddress = host.Address };
    }

    internal PortalSandboxHost Host { get; }

    internal HttpClient Http { get; }

    internal string DatabasePath => file.Path;

    internal IPortalStore Store => Host.Store;

    internal static async Task<SandboxFixture> StartAsync(Func<PortalSandboxOptions, PortalSandboxOptions>? change = null)
    {
        TemporaryFile file = new();
        PortalSandboxOptions options = new()
        {
            Address = new("http://127.0.0.1:0"),
            Database = file.ConnectionString,
            Clients = [new(Client, Secret, PortalSandboxOptions.SampleAgency, PortalScopes.All)],
        };
        return new(file, await PortalSandboxHost.StartAsync(change?.Invoke(options) ?? options));
    }

    /// <summary>Takes a token, which every further request carries.</summary>
    internal async Task<SandboxFixture> SignInAsync(string scope = "")
    {
        using HttpResponseMessage response = await AskForTokenAsync(Secret, scope);
        TokenResponse token = (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync(PortalJson.Of<TokenResponse>()))!;
        Http.DefaultRequestHeaders.Authorization = new("Bearer", token.AccessToken);
        return this;
    }

    internal async Task<HttpResponseMessage> AskForTokenAsync(string secret, string scope = "")
    {
        Dictionary<string, string> form = new() { ["grant_type"] = "client_credentials" };
        if (scope.Length > 0)
        {
            form["scope"] = scope;
        }

        using HttpRequestMessage request = new(HttpMethod.Post, PortalOperations.TokenPath) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Invariant($"{Client}:{Uri.EscapeDataString(secret)}"))));
        return await Http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.DisposeAsync();
        file.Dispose();
    }
}
