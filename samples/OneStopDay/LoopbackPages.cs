using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OneStopDay;

/// <summary>Serves a folder of pages on this machine alone.</summary>
internal sealed class LoopbackPages : IAsyncDisposable
{
    private readonly WebApplication application;

    private LoopbackPages(WebApplication application) => this.application = application;

    internal string Address => application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

    internal static async Task<LoopbackPages> StartAsync(string folder)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        WebApplication application = builder.Build();
        PhysicalFileProvider files = new(folder);
        application.Use(Guarded);
        application.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        application.UseStaticFiles(new StaticFileOptions { FileProvider = files });
        await application.StartAsync().ConfigureAwait(false);
        return new(application);
    }

    internal Task WaitAsync() => application.WaitForShutdownAsync();

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static Task Guarded(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
        return next(context);
    }
}
