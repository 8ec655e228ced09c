using MongCai.Portal;
using PortalSandbox.Limits;

namespace PortalSandbox.Pages;

/// <summary>Maps the pages for citizens.</summary>
internal static class PageEndpoints
{
    private const string Style = """
        body { font: 1.0625rem/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
        nav { display: flex; flex-wrap: wrap; gap: 1.25rem; padding: 1rem 0; border-bottom: 2px solid #9b1c1c; }
        a { color: #0b4f8a; }
        .skip { position: absolute; left: -99rem; }
        .skip:focus { left: 1rem; }
        form { display: grid; gap: .5rem; max-width: 32rem; margin: 1rem 0; }
        input, button { font: inherit; padding: .5rem; border: 1px solid #555; border-radius: .25rem; }
        button { background: #9b1c1c; color: #fff; border-color: #9b1c1c; }
        :focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
        .result { padding: .75rem 1rem; border-left: .375rem solid #9b1c1c; background: #f5f1ee; }
        table { border-collapse: collapse; width: 100%; }
        caption { text-align: left; padding: .5rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid #ccc; }
        """;

    internal static void MapPages(this IEndpointRouteBuilder site)
    {
        RouteGroupBuilder routes = site.MapGroup("").WithMetadata(Budget.Pages);
        PortalService portal = site.ServiceProvider.GetRequiredService<PortalService>();
        PortalServiceOptions options = site.ServiceProvider.GetRequiredService<PortalServiceOptions>();
        PublicFigures figures = site.ServiceProvider.GetRequiredService<PublicFigures>();
        routes.MapGet(Page.Home, ShowHomeAsync);
        routes.MapGet(Page.Lookup, LookupPage.AskAsync);
        routes.MapPost(Page.Lookup, context => LookupPage.AnswerAsync(context, portal));
        routes.MapGet(Page.Lookup + "/1/{code}/{token}", context => LookupPage.FollowAsync(context, portal));
        routes.MapGet(Page.Catalogue, context => CataloguePage.ShowAsync(context, options));
        routes.MapGet(Page.Dashboard, context => DashboardPage.ShowAsync(context, figures, options));
        routes.MapGet("/style.css", WriteStyleAsync);
    }

    private static Task ShowHomeAsync(HttpContext context)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        return Page.WriteAsync(context, language.Say("Cổng dịch vụ công mẫu", "Sample public service portal"), Html.Of(
            $"""
            <p>{language.Say(
                "Cổng này chạy trên máy của người phát triển để thử các chương trình dùng MongCai.Sdk. Mã số và dữ liệu ở đây là dữ liệu sinh.",
                "This portal runs on a developer's machine, to try programs that use MongCai.Sdk. Its codes and data are generated.")}</p>
            <p>{language.Say("Hợp đồng API:", "The contract of the API:")} <a href="/openapi/v1.json">OpenAPI 3.1</a></p>
            """));
    }

    private static Task WriteStyleAsync(HttpContext context)
    {
        context.Response.ContentType = "text/css; charset=utf-8";
        return context.Response.WriteAsync(Style, context.RequestAborted);
    }
}
