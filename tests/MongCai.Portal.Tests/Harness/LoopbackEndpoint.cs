using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace MongCai.Portal.Tests.Harness;

/// <summary>An endpoint of webhooks on a port of loopback that the system chose: keeps what is posted to it, and answers that it has it.</summary>
internal sealed class LoopbackEndpoint : IAsyncDisposable
{
    private readonly Channel<(IHeaderDictionary, string)> posts = Channel.CreateUnbounded<(IHeaderDictionary, string)>();
    private readonly WebApplication app;

    private LoopbackEndpoint()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(KeepAsync);
    }

    internal Uri Address => new(app.Urls.Single());

    internal static async Task<LoopbackEndpoint> StartAsync()
    {
        LoopbackEndpoint endpoint = new();
        await endpoint.app.StartAsync();
        return endpoint;
    }

    /// <summary>Gives what was posted next.</summary>
    internal Task<(IHeaderDictionary Headers, string Body)> NextAsync() => posts.Reader.ReadAsync().AsTask();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        using StreamReader body = new(context.Request.Body);
        posts.Writer.TryWrite((new HeaderDictionary(context.Request.Headers.ToDictionary()), await body.ReadToEndAsync()));
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
