using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using MongCai.Portal;
using MongCai.Sdk.Contract;
using PortalSandbox.Limits;

namespace PortalSandbox.Endpoints;

/// <summary>Maps every operation of the contract to the portal's rules.</summary>
internal static partial class OperationEndpoints
{
    /// <summary>The largest body in bytes that is read: a chunk of an upload and the largest JSON fit, and no more.</summary>
    internal const int LargestBody = 2 * 1024 * 1024;

    /// <summary>The largest body in bytes that is read to its end to be refused; at a larger one the connection is closed.</summary>
    private const int LargestDiscarded = 4 * LargestBody;

    internal static void MapOperations(this IEndpointRouteBuilder routes)
    {
        PortalService portal = routes.ServiceProvider.GetRequiredService<PortalService>();
        KnownTokens tokens = routes.ServiceProvider.GetRequiredService<KnownTokens>();
        foreach (PortalOperation operation in PortalOperations.All)
        {
            routes.MapMethods(operation.Template, MethodsOf(operation), context => AnswerAsync(context, portal, operation));
        }

        routes.MapPost(PortalOperations.TokenPath, context => IssueTokenAsync(context, portal, tokens));
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
            Body = await ReadBodyAsync(context.Request).ConfigureAwait(false),
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

    private static async Task IssueTokenAsync(HttpContext context, PortalService portal, KnownTokens tokens)
    {
        string authorization = context.Request.Headers.Authorization.ToString();
        string form = Encoding.UTF8.GetString((await ReadBodyAsync(context.Request).ConfigureAwait(false)).Span);
        PortalReply reply = await portal.IssueTokenAsync(authorization, form, context.RequestAborted).ConfigureAwait(false);
        if (reply.Status == StatusCodes.Status200OK)
        {
            TokenResponse token = JsonSerializer.Deserialize(reply.Body.Span, PortalJson.Of<TokenResponse>())!;
            tokens.Add(token.AccessToken, KnownTokens.ClientNamed(authorization, form) ?? "", TimeSpan.FromSeconds(token.ExpiresIn ?? 0));
        }

        await context.Response.WriteAsync(reply).ConfigureAwait(false);
    }

    /// <summary>Texts by name; a name that stands twice has both texts, with a comma between them, which the rules then refuse where one is expected.</summary>
    private static Dictionary<string, string> Texts(IEnumerable<KeyValuePair<string, StringValues>> values, StringComparer? comparer = null) =>
        values.ToDictionary(value => value.Key, value => value.Value.ToString(), comparer ?? StringComparer.Ordinal);

    /// <summary>Reads a body. One that is too large is read to its end and thrown away, so that its sender, who reads only then, meets the answer and no broken connection.</summary>
    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request)
    {
        bool isTooLarge = request.ContentLength > LargestBody;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestDiscarded;
        }

        while (true)
        {
            System.IO.Pipelines.ReadResult read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            isTooLarge |= read.Buffer.Length > LargestBody;
            if (isTooLarge)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge);
                }

                continue;
            }

            if (read.IsCompleted)
            {
                byte[] body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
