using MongCai.Portal;
using PortalSandbox.Limits;

namespace PortalSandbox.Pages;

/// <summary>Maps the pages for citizens.</summary>
internal static class PageEndpoints
{
    internal static void MapPages(this IEndpointRouteBuilder site)
    {
        RouteGroupBuilder routes = site.MapGroup("").WithMetadata(Budget.Pages);
        PortalService portal = site.ServiceProvider.GetRequiredService<PortalService>();
        PortalServiceOptions options = site.ServiceProvider.GetRequiredService<PortalServiceOptions>();
        PageClient client = site.ServiceProvider.GetRequiredService<PageClient>();
        PublicFigures figures = site.ServiceProvider.GetRequiredService<PublicFigures>();
        MapGet(Site.Home, context => HomePage.ShowAsync(context, options));
        MapGet(Site.Lookup, LookupPage.AskAsync);
        routes.MapPost(Site.Lookup, context => LookupPage.AnswerAsync(context, portal));
        MapGet(Site.Lookup + "/1/{code}/{token}", context => LookupPage.FollowAsync(context, portal));
        MapGet(Site.Catalogue, context => CataloguePage.ShowAsync(context, options));
        MapGet(Site.Catalogue + "/{code}", context => ProcedurePage.ShowAsync(context, options));
        MapGet(Site.DueDate, context => DueDatePage.ShowAsync(context, options));
        MapGet(Site.Dashboard, context => DashboardPage.ShowAsync(context, figures, options));
        MapGet(Site.Dashboard + ".csv", context => DashboardPage.WriteFileAsync(context, figures, options));
        MapGet(Site.Rating + "/{code}/{token}", context => RatingPage.ShowAsync(context, client, options));
        routes.MapPost(Site.Rating + "/{code}/{token}", context => RatingPage.AnswerAsync(context, client, options));
        MapGet(Site.Payment + "/{token}", context => PaymentPage.ShowAsync(context, portal));
        routes.MapPost(Site.Payment + "/{token}", context => PaymentPage.PayAsync(context, portal, client, options));
        MapGet(Site.Payment + "/{token}/bien-lai", context => PaymentPage.WriteReceiptAsync(context, portal));
        MapGet(StyleFiles.SheetPath, StyleFiles.WriteSheetAsync);
        MapGet(StyleFiles.IconPath, StyleFiles.WriteIconAsync);

        void MapGet(string pattern, RequestDelegate show) => routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], show);
    }
}
