namespace PortalSandbox.Pages;

/// <summary>Tells a person what went wrong as a page in the reader's language, where a program is told by a problem in JSON. The status is the same.</summary>
internal sealed class ErrorPages : IMiddleware
{
    private const string Page = "text/html";

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Headers.Accept.ToString().Contains(Page, StringComparison.OrdinalIgnoreCase))
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        Stream body = context.Response.Body;
        ProblemHold hold = new(context.Response, body);
        await using (hold.ConfigureAwait(false))
        {
            context.Response.Body = hold;
            await next(context).ConfigureAwait(false);
            context.Response.Body = body;
            await (hold.IsHeld ? WriteAsync(context) : Task.CompletedTask).ConfigureAwait(false);
        }
    }

    private static Task WriteAsync(HttpContext context)
    {
        context.Response.ContentLength = null;
        return ErrorPage.Of(context).WriteAsync(context);
    }
}
