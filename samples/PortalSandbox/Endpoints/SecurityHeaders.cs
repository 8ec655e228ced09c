namespace PortalSandbox.Endpoints;

/// <summary>The headers that keep browsers and caches from doing more than they should with an answer.</summary>
internal static class SecurityHeaders
{
    /// <summary>Nothing is loaded or framed from anywhere; pages bring their one style sheet and their icon from this server and send forms to it.</summary>
    private const string ContentPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    internal static void UseSecurityHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            IHeaderDictionary headers = ((HttpContext)state).Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers.ContentSecurityPolicy = ContentPolicy;
            headers["Referrer-Policy"] = "no-referrer";
            if (headers.CacheControl.Count == 0)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
