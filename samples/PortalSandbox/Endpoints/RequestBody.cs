using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;
using PortalSandbox.Hosting;

namespace PortalSandbox.Endpoints;

/// <summary>Reads bodies, bounded in size and in time.</summary>
internal static class RequestBody
{
    /// <summary>The largest body in bytes that is read: a chunk of an upload and the largest JSON fit, and no more.</summary>
    internal const int Largest = 2 * 1024 * 1024;

    /// <summary>The largest body in bytes that is read to its end to be refused; at a larger one the connection is closed.</summary>
    private const int LargestDiscarded = 4 * Largest;

    /// <summary>How long a body may take to come, however steadily it drips.</summary>
    private static readonly TimeSpan BodyTime = TimeSpan.FromMinutes(1);

    /// <summary>How long one reads on, to refuse a body that is too large.</summary>
    private static readonly TimeSpan DiscardTime = TimeSpan.FromSeconds(10);

    /// <summary>Reads a body, within its time.</summary>
    internal static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request)
    {
        TimeProvider time = request.HttpContext.RequestServices.GetRequiredService<PortalSandboxOptions>().Time;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestDiscarded;
        }

        if (request.ContentLength > Largest)
        {
            return await DiscardAsync(request, time).ConfigureAwait(false);
        }

        using CancellationTokenSource end = new(BodyTime, time);
        try
        {
            return await WholeAsync(request, end.Token).ConfigureAwait(false) ?? await DiscardAsync(request, time).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            throw new BadHttpRequestException("The body took too long.", StatusCodes.Status408RequestTimeout);
        }
        catch (IOException wrong) when (wrong is not BadHttpRequestException && !request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            throw new BadHttpRequestException("The body is not well-formed, as by the size of a piece that is no number.", StatusCodes.Status400BadRequest, wrong);
        }
    }

    /// <summary>Reads a body; null where it is too large.</summary>
    private static async Task<ReadOnlyMemory<byte>?> WholeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult read = await request.BodyReader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length > Largest)
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

    /// <summary>Reads a body that is too large to its end, so that its sender, who reads only then, meets the answer and no broken connection; but not for ever.</summary>
    private static async Task<ReadOnlyMemory<byte>> DiscardAsync(HttpRequest request, TimeProvider time)
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
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // It has had its time: whoever still sends may meet a broken connection.
        }

        throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge);
    }
}
