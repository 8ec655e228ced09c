#if KIOTA
using System.Net.Http.Headers;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace MongCai.Benchmarks.Kiota;

/// <summary>Kiota's client, its handlers as it makes them, with a token at hand.</summary>
internal sealed class KiotaPortal : IDisposable
{
    private readonly HttpClient transport = KiotaClientFactory.Create();
    private readonly HttpClientRequestAdapter adapter;
    private readonly KiotaClient client;

    internal KiotaPortal(Uri root, AuthenticationHeaderValue token)
    {
        transport.DefaultRequestHeaders.Authorization = token;
        adapter = new(new AnonymousAuthenticationProvider(), httpClient: transport) { BaseUrl = root.AbsoluteUri.TrimEnd('/') };
        client = new(adapter);
    }

    public void Dispose()
    {
        adapter.Dispose();
        transport.Dispose();
    }

    internal async Task<long> GetVersion(string code) => (await client.V1.Dossiers[code].GetAsync())!.Version!.Value;
}
#endif
