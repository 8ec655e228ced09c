namespace PortalSandbox.Endpoints;

/// <summary>The headers that keep browsers and caches from doing more than they should with an answer.</summary>
internal static class SecurityHeaders
{
    private const string Page = "text/html";

    /// <summary>Nothing is loaded or framed from anywhere; pages bring their one style sheet and their icon from this server and send forms to it.</summary>
    private const string PagePolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>What is no page loads, runs and sends nothing where a browser shows it all the same.</summary>
    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    /// <summary>What pages never ask for, so that nothing brought into one can.</summary>
    private const string NoPermissions =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), "
        + "publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

    internal static void UseSecurityHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            Set(((HttpContext)state).Response);
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    private static void Set(HttpResponse response)
    {
        IHeaderDictionary headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = response.ContentType?.StartsWith(Page, StringComparison.Ordinal) is true ? PagePolicy : DataPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = NoPermissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }
    }
}
