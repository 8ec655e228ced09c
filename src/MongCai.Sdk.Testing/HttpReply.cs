using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Testing;

/// <summary>Writes answers as HTTP, with the faults that show in them.</summary>
internal static class HttpReply
{
    private const string ProblemType = "application/problem+json";

    internal static async Task<HttpResponseMessage> WriteAsync(PortalReply reply, HttpRequestMessage request, PortalFault? fault, TimeProvider time)
    {
        HttpResponseMessage response = new((HttpStatusCode)reply.Status)
        {
            RequestMessage = request,
            Content = Content(await WholeAsync(reply).ConfigureAwait(false), fault, time),
        };
        response.Content.Headers.ContentType = reply.MediaType is null ? null : MediaTypeHeaderValue.Parse(reply.MediaType);
        foreach ((string name, string value) in reply.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }

    /// <summary>The answer of a portal that is out of order.</summary>
    internal static PortalReply Of(PortalFault.Status fault) => Problem(
        fault.Code,
        fault.Code == 429 ? ProblemTypes.RateLimited : "about:blank",
        fault.RetryAfter is { } wait ? new Dictionary<string, string> { ["Retry-After"] = Invariant($"{(long)Math.Ceiling(wait.TotalSeconds)}") } : []);

    /// <summary>The answer where the contract has no such path, or another method for it.</summary>
    internal static PortalReply NoOperation(IReadOnlyList<string> methods) => methods is []
        ? Problem(404, ProblemTypes.NotFound, [])
        : Problem(405, "about:blank", new() { ["Allow"] = string.Join(", ", methods) });

    private static PortalReply Problem(int status, string type, Dictionary<string, string> headers) => new()
    {
        Status = status,
        Headers = headers,
        MediaType = ProblemType,
        Body = JsonSerializer.SerializeToUtf8Bytes(new Problem { Type = type, Status = status }, PortalJson.Of<Problem>()),
    };

    private static async Task<ReadOnlyMemory<byte>> WholeAsync(PortalReply reply)
    {
        if (reply.Pieces is not { } pieces)
        {
            return reply.Body;
        }

        ArrayBufferWriter<byte> whole = new();
        await foreach (ReadOnlyMemory<byte> piece in pieces.ConfigureAwait(false))
        {
            whole.Write(piece.Span);
        }

        return whole.WrittenMemory;
    }

    private static HttpContent Content(ReadOnlyMemory<byte> body, PortalFault? fault, TimeProvider time) => fault switch
    {
        PortalFault.MalformedBody => new ByteArrayContent(body[..(body.Length / 2)].ToArray()),
        PortalFault.SlowBody slow => new StreamContent(new SlowStream(body, slow.Between, time)),
        _ => new ReadOnlyMemoryContent(body),
    };
}
