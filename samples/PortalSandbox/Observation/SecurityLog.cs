using MongCai.Sdk.Contract;
using PortalSandbox.Limits;

namespace PortalSandbox.Observation;

/// <summary>Writes a line for each refusal that those who watch over the portal want to know of: credentials, tokens, scopes and quotas, by client.</summary>
/// <remarks>
/// A client is named only where its token was good: what a request says of itself is not repeated. No address is written, for it is personal
/// data: the proxy's log has it, by the identifier of the request.
/// </remarks>
internal sealed partial class SecurityLog(ILogger<SecurityLog> logger, KnownTokens tokens) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        await next(context).ConfigureAwait(false);
        if (RefusalOf(context) is { } refusal)
        {
            string client = await tokens.FindAsync(context.Request.Headers.Authorization.ToString(), CancellationToken.None).ConfigureAwait(false)
                ?? "nobody known";
            Refused(logger, refusal, RouteOf(context), client, context.Response.Headers[PortalHeaders.RequestId].FirstOrDefault() ?? context.TraceIdentifier);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Refused: {Refusal} at {Route}, by {Client}, request {RequestId}")]
    private static partial void Refused(ILogger logger, string refusal, string route, string client, string requestId);

    private static string? RefusalOf(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status400BadRequest or StatusCodes.Status401Unauthorized when RouteOf(context) is PortalOperations.TokenPath
            or PortalOperations.RevocationPath => "credentials",
        StatusCodes.Status401Unauthorized => "token",
        StatusCodes.Status403Forbidden => "scope",
        StatusCodes.Status429TooManyRequests => "quota",
        _ => null,
    };

    private static string RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
}
