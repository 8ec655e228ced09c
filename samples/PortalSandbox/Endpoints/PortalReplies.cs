using System.Text.Json;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Endpoints;

/// <summary>Writes answers to HTTP.</summary>
internal static class PortalReplies
{
    private const string ProblemType = "application/problem+json";

    internal static async Task WriteAsync(this HttpResponse response, PortalReply reply)
    {
        response.StatusCode = reply.Status;
        foreach ((string name, string value) in reply.Headers)
        {
            response.Headers[name] = value;
        }

        if (reply.MediaType is { } mediaType)
        {
            response.ContentType = mediaType;
            response.ContentLength = reply.Length;
            await WriteBodyAsync(response, reply, response.HttpContext.RequestAborted).ConfigureAwait(false);
        }
    }

    private static async Task WriteBodyAsync(HttpResponse response, PortalReply reply, CancellationToken cancellationToken)
    {
        if (reply.Pieces is not { } pieces)
        {
            await response.Body.WriteAsync(reply.Body, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (HttpMethods.IsHead(response.HttpContext.Request.Method))
        {
            return;
        }

        await foreach (ReadOnlyMemory<byte> piece in pieces.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await response.Body.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes a problem of the host itself, one that the portal's rules never saw.</summary>
    internal static async Task WriteProblemAsync(this HttpContext context, int status, string type, string title, string? detail = null)
    {
        Problem problem = new() { Type = type, Title = title, Status = status, Detail = detail, RequestId = context.TraceIdentifier };
        context.Response.Headers[PortalHeaders.RequestId] = context.TraceIdentifier;
        await context.Response.WriteAsync(new PortalReply
        {
            Status = status,
            MediaType = ProblemType,
            Body = JsonSerializer.SerializeToUtf8Bytes(problem, PortalJson.Of<Problem>()),
        }).ConfigureAwait(false);
    }
}
