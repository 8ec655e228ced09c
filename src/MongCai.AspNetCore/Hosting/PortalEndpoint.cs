using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using MongCai.AspNetCore.Requests;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace MongCai.AspNetCore.Hosting;

/// <summary>Gives calls of HTTP to the rules of a portal, and their answers back.</summary>
internal sealed class PortalEndpoint(PortalService portal)
{
    internal async Task AnswerAsync(HttpContext context, PortalOperation operation)
    {
        try
        {
            IncomingCall call = await CallAsync(context.Request, operation).ConfigureAwait(false);
            PortalReply reply = await portal.AnswerAsync(call, context.RequestAborted).ConfigureAwait(false);
            if (reply.Alarm is { } alarm)
            {
                EventLog.RecordDamaged(
                    context.RequestServices.GetRequiredService<ILogger<PortalService>>(), operation.Name, alarm, reply.Headers[PortalHeaders.RequestId]);
            }

            await context.Response.WriteAsync(reply).ConfigureAwait(false);
        }
        catch (BadHttpRequestException wrong)
        {
            await context.WriteProblemAsync(wrong).ConfigureAwait(false);
        }
    }

    internal Task IssueTokenAsync(HttpContext context) => AnswerFormAsync(context, portal.IssueTokenAsync);

    internal Task RevokeTokenAsync(HttpContext context) => AnswerFormAsync(context, portal.RevokeTokenAsync);

    private static async Task AnswerFormAsync(HttpContext context, Func<string, string, CancellationToken, Task<PortalReply>> answer)
    {
        try
        {
            string form = await context.Request.ReadFormTextAsync().ConfigureAwait(false);
            PortalReply reply = await answer(context.Request.Headers.Authorization.ToString(), form, context.RequestAborted).ConfigureAwait(false);
            await context.Response.WriteAsync(reply).ConfigureAwait(false);
        }
        catch (BadHttpRequestException wrong)
        {
            await context.WriteProblemAsync(wrong).ConfigureAwait(false);
        }
    }

    private static async Task<IncomingCall> CallAsync(HttpRequest request, PortalOperation operation) => new()
    {
        Operation = operation,
        Route = request.RouteValues.ToDictionary(value => value.Key, value => (string)value.Value!),
        Query = Texts(request.Query),
        Headers = Texts(request.Headers, StringComparer.OrdinalIgnoreCase),
        Body = await request.ReadBodyAsync().ConfigureAwait(false),
    };

    /// <summary>Texts by name; a name that stands twice has both texts, with a comma between them, which the rules then refuse where one is expected.</summary>
    private static Dictionary<string, string> Texts(IEnumerable<KeyValuePair<string, StringValues>> values, StringComparer? comparer = null) =>
        values.ToDictionary(value => value.Key, value => value.Value.ToString(), comparer ?? StringComparer.Ordinal);
}
