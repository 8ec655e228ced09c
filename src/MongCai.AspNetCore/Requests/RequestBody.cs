using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MongCai.AspNetCore.Requests;

/// <summary>Reads bodies, bounded in size and in time.</summary>
internal static class RequestBody
{
    /// <summary>How many times the largest body are read to their end, to be refused; at a larger one the connection is closed.</summary>
    private const int Discarded = 4;

    /// <summary>How long a body may take to come, however steadily it drips.</summary>
    private static readonly TimeSpan BodyTime = TimeSpan.FromMinutes(1);

    /// <summary>How long one reads on, to refuse a body that is too large.</summary>
    private static readonly TimeSpan DiscardTime = TimeSpan.FromSeconds(10);

    /// <summary>Reads a body, within its time.</summary>
    /// <exception cref="BadHttpRequestException">It is larger than the largest (413), came too slowly (408) or is not well-formed (400).</exception>
    internal static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int largest, TimeProvider time)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = (long)largest * Discarded;
        }

        if (request.ContentLength > largest)
        {
            throw await TooLargeAsync(request, largest, time).ConfigureAwait(false);
        }

        using CancellationTokenSource end = new(BodyTime, time);
        try
        {
            return await WholeAsync(request, largest, end.Token).ConfigureAwait(false)
                ?? throw await TooLargeAsync(request, largest, time).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            throw new BadHttpRequestException("The body took too long.", StatusCodes.Status408RequestTimeout);
        }
        catch (IOException wrong) when (wrong is not BadHttpRequestException && !request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            throw new BadHttpRequestException(
                "The body is not well-formed, as by the size of a piece that is no number.", StatusCodes.Status400BadRequest, wrong);
        }
    }

    /// <summary>Reads a body; null where it is too large.</summary>
    private static async Task<ReadOnlyMemory<byte>?> WholeAsync(HttpRequest request, int largest, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult read = await request.BodyReader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length > largest)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return null;
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

    /// <summary>
    /// Reads a body that is too large to its end, so that its sender, who reads only then, meets the answer and no broken connection; but not for ever.
    /// </summary>
    private static async Task<BadHttpRequestException> TooLargeAsync(HttpRequest request, int largest, TimeProvider time)
    {
        using CancellationTokenSource end = new(DiscardTime, time);
        try
        {
            ReadResult read;
            do
            {
                read = await request.BodyReader.ReadAsync(end.Token).ConfigureAwait(false);
                request.BodyReader.AdvanceTo(read.Buffer.End);
            }
            while (!read.IsCompleted);
        }
        catch (Exception ended) when (ended is BadHttpRequestException || (ended is OperationCanceledException && end.IsCancellationRequested))
        {
            // It has had its time or its size: whoever still sends may meet a broken connection.
        }

        return new(Invariant($"The body is larger than {largest} bytes."), StatusCodes.Status413PayloadTooLarge);
    }
}
