using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MongCai.Domain;

namespace OneStopDay;

/// <summary>Serves a folder of pages on this machine alone, with a list of them where the folder has no first page of its own.</summary>
internal sealed class LoopbackPages : IAsyncDisposable
{
    private const string Style = "body{font-family:system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}"
        + "a{display:inline-block;padding:.6rem 0}";

    private readonly WebApplication application;

    private LoopbackPages(WebApplication application) => this.application = application;

    internal string Address => application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

    internal static async Task<LoopbackPages> StartAsync(string folder, Language language)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        WebApplication application = builder.Build();
        PhysicalFileProvider files = new(folder);
        application.Use(Guarded);
        application.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        application.UseStaticFiles(new StaticFileOptions { FileProvider = files });
        application.MapGet("/", () => Results.Text(ListOf(folder, language), "text/html", Encoding.UTF8));
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

    private static string ListOf(string folder, Language language)
    {
        string title = language == Language.Vietnamese ? "Giấy tờ của hai tuần (sinh tự động)" : "The forms of the fortnight (generated)";
        IEnumerable<string> names = Directory.GetFiles(folder, "*.html").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);
        return $"""
            <!DOCTYPE html>
            <html lang="{(language == Language.Vietnamese ? "vi" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <ol>{string.Concat(names.Select(Link))}</ol>
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Link(string name) =>
        $"<li><a href=\"{WebUtility.UrlEncode(name)}\">{WebUtility.HtmlEncode(Path.GetFileNameWithoutExtension(name))}</a></li>";
}
