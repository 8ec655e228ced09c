using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Benchmarks;

/// <summary>
/// A server on loopback that answers with one dossier, or with pages of a list, which stand ready, so that the way to it and back is measured.
/// </summary>
internal sealed class BareServer : IAsyncDisposable
{
    private const int PageSize = 200;

    private static readonly byte[] Dossier = JsonSerializer.SerializeToUtf8Bytes(Generated.Dossier(), PortalJson.Of<DossierResource>());
    private static readonly byte[] Token = JsonSerializer.SerializeToUtf8Bytes(Generated.Token(), PortalJson.Of<TokenResponse>());
    private static readonly DossierSummary[] Items = [.. Enumerable.Range(1, PageSize).Select(Generated.DossierSummary)];

    private readonly WebApplication app;

    private BareServer(WebApplication app) => this.app = app;

    /// <summary>Starts the server.</summary>
    /// <param name="listed">How many dossiers the list has, a multiple of 200.</param>
    internal static async Task<BareServer> StartAsync(int listed = 0)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        app.Run(context => Answer(context.Response, BodyOf(context.Request, listed)));
        await app.StartAsync();
        return new(app);
    }

    internal Uri Address => new(app.Urls.First());

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static byte[] BodyOf(HttpRequest request, int listed) => request.Path.Value switch
    {
        PortalOperations.TokenPath => Token,
        "/v1/dossiers" => Page(request, listed),
        _ => Dossier,
    };

    private static byte[] Page(HttpRequest request, int listed)
    {
        int until = PageSize + (int.TryParse(request.Query["cursor"], CultureInfo.InvariantCulture, out int begun) ? begun : 0);
        Page<DossierSummary> page = new() { Items = Items, Next = until < listed ? until.ToString(CultureInfo.InvariantCulture) : null };
        return JsonSerializer.SerializeToUtf8Bytes(page, PortalJson.Of<Page<DossierSummary>>());
    }

    private static Task Answer(HttpResponse response, byte[] body)
    {
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body).AsTask();
    }
}
