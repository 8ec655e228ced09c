using Microsoft.AspNetCore.Http;
using MongCai.AspNetCore.Requests;
using MongCai.Portal;

namespace MongCai.AspNetCore.Hosting;

/// <summary>Writes answers of a portal to HTTP.</summary>
internal static class PortalReplies
{
    internal static async Task WriteAsync(this HttpResponse response, PortalReply reply)
    {
        response.StatusCode = reply.Status;
        response.SetDataHeaders();
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
}
