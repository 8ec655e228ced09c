using System.Buffers;
using System.Security.Cryptography;

namespace MongCai.Sdk;

/// <summary>Copies the bytes of a file as they come, and hashes them; each read has the time of an attempt.</summary>
internal sealed class FileDownload(PortalPipeline pipeline, PortalFailure failure, Stream destination, IProgress<long>? progress)
{
    private const int BufferSize = 80 * 1024;

    /// <summary>Copies all bytes and gives their number and SHA-256.</summary>
    internal async Task<(long Length, byte[] Hash)> CopyAsync(Stream source, CancellationToken cancellationToken)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            long length = 0;
            int read;
            while ((read = await ReadAsync(source, buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                hash.AppendData(buffer, 0, read);
                await destination.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                length += read;
                progress?.Report(length);
            }

            return (length, hash.GetHashAndReset());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async ValueTask<int> ReadAsync(Stream source, byte[] buffer, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(pipeline.AttemptTimeout, pipeline.Time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await source.ReadAsync(buffer, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException error)
        {
            throw cancellationToken.IsCancellationRequested
                ? new OperationCanceledException(cancellationToken)
                : PortalErrors.TimedOut(failure, pipeline.AttemptTimeout, error);
        }
        catch (Exception error) when (error is IOException or HttpRequestException)
        {
            throw PortalErrors.BrokeOff(failure, error);
        }
    }
}
