using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MongCai.AspNetCore.Tests.Harness;

/// <summary>A program on a real server on loopback, with what it logs.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private TestHost(WebApplication app, LogSink logs)
    {
        (this.app, Logs) = (app, logs);
        Http = new() { BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
    }

    internal HttpClient Http { get; }

    internal LogSink Logs { get; }

    internal IServiceProvider Services => app.Services;

    internal static async Task<TestHost> StartAsync(Action<WebApplicationBuilder> build, Action<WebApplication> map, string? contentRoot = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = contentRoot });
        LogSink logs = new();
        builder.Logging.ClearProviders().AddProvider(logs);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        build(builder);
        WebApplication app = builder.Build();
        map(app);
        await app.StartAsync();
        return new(app, logs);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
