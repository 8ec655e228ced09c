using Microsoft.Extensions.Primitives;
using MongCai.Portal;
using MongCai.Sdk.Contract;
using PortalSandbox.Limits;

namespace PortalSandbox.Endpoints;

/// <summary>Maps every operation of the contract to the portal's rules.</summary>
internal static partial class OperationEndpoints
{
    internal static void MapOperations(this IEndpointRouteBuilder routes)
    {
        PortalService portal = routes.ServiceProvider.GetRequiredService<PortalService>();
        foreach (PortalOperation operation in PortalOperations.All)
        {
            routes.MapMethods(operation.Template, MethodsOf(operation), context => AnswerAsync(context, portal, operation));
        }

        routes.MapPost(PortalOperations.TokenPath, context => AnswerFormAsync(context, portal.IssueTokenAsync)).WithMetadata(Budget.Token);
        routes.MapPost(PortalOperations.RevocationPath, context => AnswerFormAsync(context, portal.RevokeTokenAsync)).WithMetadata(Budget.Token);
    }

    private static string[] MethodsOf(PortalOperation operation) =>
        operation.Method == HttpMethod.Get ? [HttpMethods.Get, HttpMethods.Head] : [operation.Method.Method];

    private static async Task AnswerAsync(HttpContext context, PortalService portal, PortalOperation operation)
    {
        IncomingCall call = new()
        {
            Operation = operation,
            Route = context.Request.RouteValues.ToDictionary(value => value.Key, value => (string)value.Value!),
            Query = Texts(context.Request.Query),
            Headers = Texts(context.Request.Headers, StringComparer.OrdinalIgnoreCase),
            Body = await RequestBody.ReadAsync(context.Request).ConfigureAwait(false),
        };
        PortalReply reply = await portal.AnswerAsync(call, context.RequestAborted).ConfigureAwait(false);
        if (reply.Alarm is { } alarm)
        {
            Alarmed(context.RequestServices.GetRequiredService<ILogger<PortalService>>(), operation.Name, alarm, reply.Headers[PortalHeaders.RequestId]);
        }

        await context.Response.WriteAsync(reply).ConfigureAwait(false);
    }

    [LoggerMessage(6, LogLevel.Critical, "{Operation} met a damaged record. {Alarm} Request {RequestId}")]
    private static partial void Alarmed(ILogger logger, string operation, string alarm, string requestId);

    private static async Task AnswerFormAsync(HttpContext context, Func<string, string, CancellationToken, Task<PortalReply>> answer)
    {
        string form = await FormBody.ReadAsync(context.Request).ConfigureAwait(false);
        await context.Response.WriteAsync(await answer(context.Request.Headers.Authorization.ToString(), form, context.RequestAborted).ConfigureAwait(false)).ConfigureAwait(false);
    }

    /// <summary>Texts by name; a name that stands twice has both texts, with a comma between them, which the rules then refuse where one is expected.</summary>
    private static Dictionary<string, string> Texts(IEnumerable<KeyValuePair<string, StringValues>> values, StringComparer? comparer = null) =>
        values.ToDictionary(value => value.Key, value => value.Value.ToString(), comparer ?? StringComparer.Ordinal);
}
