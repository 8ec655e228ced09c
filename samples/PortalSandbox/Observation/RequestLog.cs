using Microsoft.AspNetCore.Diagnostics;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Observation;

/// <summary>Writes a line for each request: method, route template, status, time and identifier.</summary>
/// <remarks>No path, query, header or body is written, for they hold dossier codes and personal data.</remarks>
internal sealed partial class RequestLog(ILogger<RequestLog> logger) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        long start = TimeProvider.System.GetTimestamp();
        await next(context).ConfigureAwait(false);
        double milliseconds = TimeProvider.System.GetElapsedTime(start).TotalMilliseconds;
        Answered(logger, MethodOf(context.Request), TemplateOf(context), context.Response.StatusCode, milliseconds, IdOf(context));
    }

    [LoggerMessage(1, LogLevel.Information, "{Method} {Route} answered {Status} in {Milliseconds:F1} ms, request {RequestId}")]
    private static partial void Answered(ILogger logger, string method, string route, int status, double milliseconds, string requestId);

    private static string MethodOf(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsPost(request.Method)
        || HttpMethods.IsPut(request.Method) || HttpMethods.IsDelete(request.Method) ? request.Method : "other";

    private static string TemplateOf(HttpContext context) =>
        ((context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint()) as RouteEndpoint)?.RoutePattern.RawText ?? "none";

    private static string IdOf(HttpContext context) => context.Response.Headers[PortalHeaders.RequestId].FirstOrDefault() ?? context.TraceIdentifier;
}
