using System.Security.Cryptography;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Sends the bytes of one upload, chunk by chunk, and goes on where the portal says that it stopped.</summary>
internal sealed class FileUpload(PortalCaller caller, Stream content, long start, long size, IProgress<long>? progress)
{
    /// <summary>The chunks of a portal that takes more are cut to this, which is what an upload holds in memory.</summary>
    private const int LongestChunk = 4 * 1024 * 1024;

    /// <summary>How often chunks may fail, beyond the retries of the pipeline and without the portal having more than ever, before the upload does.</summary>
    private const int MostFailures = 3;

    internal static async Task<string> HashAsync(Stream content, CancellationToken cancellationToken)
    {
        long start = content.Position;
        byte[] hash = await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false);
        content.Position = start;
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Begins the upload, or takes it up, and sends what the portal does not have.</summary>
    internal async Task<UploadResource> SendAsync(PortalCall begin, CancellationToken cancellationToken)
    {
        UploadResource upload = await AskAsync(begin, null, cancellationToken).ConfigureAwait(false);
        byte[] buffer = new byte[Math.Clamp(upload.ChunkSize, 1, LongestChunk)];
        int failures = 0;
        long best = upload.Offset;
        progress?.Report(upload.Offset);
        while (upload.Offset < size)
        {
            UploadResource next = await StepAsync(upload, buffer, failures, cancellationToken).ConfigureAwait(false);
            failures = next.Offset > best ? 0 : next.Offset > upload.Offset ? failures : failures + 1;
            (upload, best) = (next, Math.Max(best, next.Offset));
            progress?.Report(upload.Offset);
        }

        return upload;
    }

    /// <summary>Sends the next chunk, and asks how far the portal is where it is not known how that went.</summary>
    private async Task<UploadResource> StepAsync(UploadResource upload, byte[] buffer, int failures, CancellationToken cancellationToken)
    {
        try
        {
            return await SendChunkAsync(upload, buffer, failures, cancellationToken).ConfigureAwait(false);
        }
        catch (PortalException error) when (error is PortalTransportException or PortalConflictException && failures < MostFailures)
        {
            PortalCall call = PortalCaller.Reading<UploadResource>(PortalOperations.GetUpload, PortalPath.Of(PortalOperations.GetUpload, upload.Id));
            return await AskAsync(call, null, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<UploadResource> SendChunkAsync(UploadResource upload, byte[] buffer, int failures, CancellationToken cancellationToken)
    {
        int length = (int)Math.Min(buffer.Length, size - upload.Offset);
        content.Position = start + upload.Offset;
        await content.ReadExactlyAsync(buffer.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
        PortalCall call = PortalCall.Of(PortalOperations.SendChunk, PortalPath.Of(PortalOperations.SendChunk, upload.Id)) with
        {
            Body = buffer.AsMemory(0, length),
            MediaType = new("application/octet-stream"),
            UploadOffset = upload.Offset,
            Kind = AnswerKind.Json,
            Answer = PortalJson.Of<UploadResource>(),
        };
        return await AskAsync(call, failures < MostFailures ? null : upload.Offset, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks for the state of the upload, which must be one of this file, and past an offset where that is the last chance.</summary>
    private async Task<UploadResource> AskAsync(PortalCall call, long? past, CancellationToken cancellationToken)
    {
        PortalAnswer answer = await caller.Pipeline.SendAsync(call, cancellationToken).ConfigureAwait(false);
        UploadResource upload = (UploadResource)answer.Value!;
        return upload.Size != size ? throw PortalErrors.Unreadable(answer.Failure, answer.Status, "$.size")
            : upload.Offset < 0 || upload.Offset > size ? throw PortalErrors.Unreadable(answer.Failure, answer.Status, "$.offset")
            : upload.Offset <= past ? throw PortalErrors.NoProgress(answer.Failure)
            : upload;
    }
}
