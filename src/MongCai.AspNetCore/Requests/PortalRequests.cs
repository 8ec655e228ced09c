using System.Text.Json;
using Microsoft.AspNetCore.Http;
using MongCai.AspNetCore.Requests;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace MongCai.AspNetCore;

/// <summary>Reads requests and writes problems as the endpoints of this package do, for the pages and endpoints beside them.</summary>
public static class PortalRequests
{
    /// <summary>The largest body in bytes that a host reads, 2 MiB.</summary>
    /// <remarks>
    /// The limits of the contract, <see cref="PortalServiceOptions.MaxBody"/> and <see cref="PortalServiceOptions.ChunkSize"/>, are lower unless they are
    /// set; a limit above this one is not reached.
    /// </remarks>
    public const int LargestBody = 2 * 1024 * 1024;

    private const string ProblemType = "application/problem+json";

    /// <summary>Reads a body, bounded in size and in time: a minute at most, however steadily it drips.</summary>
    /// <remarks>A body that is too large is read on for a while and thrown away, so that its sender meets the answer and no broken connection.</remarks>
    /// <param name="request">The request, whose body was not read before.</param>
    /// <param name="largest">The largest body in bytes, 1 and up.</param>
    /// <exception cref="BadHttpRequestException">It is larger (413), came too slowly (408) or is not well-formed (400).</exception>
    public static Task<ReadOnlyMemory<byte>> ReadBodyAsync(this HttpRequest request, int largest = LargestBody)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(largest, 1);
        return RequestBody.ReadAsync(request, largest, Clock.Of(request.HttpContext.RequestServices));
    }

    /// <summary>
    /// Reads a form as the text that was sent: <c>application/x-www-form-urlencoded</c> in UTF-8 and nothing else, bounded as <see cref="ReadBodyAsync"/> is.
    /// </summary>
    /// <exception cref="BadHttpRequestException">As for a body, and where it is of another kind (415) or no UTF-8 (400).</exception>
    public static async Task<string> ReadFormTextAsync(this HttpRequest request, int largest = LargestBody)
    {
        ReadOnlyMemory<byte> body = await request.ReadBodyAsync(largest).ConfigureAwait(false);
        return SentPairs.IsForm(request)
            ? SentPairs.Decode(body)
            : throw new BadHttpRequestException("The body is expected as application/x-www-form-urlencoded, in UTF-8.",
                StatusCodes.Status415UnsupportedMediaType);
    }

    /// <summary>Writes a problem of the host itself, in the form of the portal's contract, with the identifier of the request.</summary>
    /// <param name="context">The request, to which nothing was answered before.</param>
    /// <param name="status">The status, 400 to 599.</param>
    /// <param name="type">The kind, one of <see cref="ProblemTypes"/>, or <c>about:blank</c> where the status says it all.</param>
    /// <param name="title">The kind in a few words.</param>
    /// <param name="detail">What is wrong and the way out, without personal data.</param>
    public static async Task WriteProblemAsync(this HttpContext context, int status, string type, string title, string? detail = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        Problem problem = new() { Type = type, Title = title, Status = status, Detail = detail, RequestId = context.TraceIdentifier };
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(problem, PortalJson.Of<Problem>());
        context.Response.SetDataHeaders();
        context.Response.Headers[PortalHeaders.RequestId] = context.TraceIdentifier;
        (context.Response.StatusCode, context.Response.ContentType, context.Response.ContentLength) = (status, ProblemType, body.Length);
        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }
}
