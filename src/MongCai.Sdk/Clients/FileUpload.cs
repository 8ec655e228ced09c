using System.Security.Cryptography;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Files;
using MongCai.Sdk.Errors;
using MongCai.Sdk.Pipeline;

namespace MongCai.Sdk.Clients;

/// <summary>Sends the bytes of one upload, chunk by chunk, and goes on where the portal says that it stopped.</summary>
internal sealed class FileUpload(PortalCaller caller, Stream content, long start, IProgress<long>? progress)
{
    /// <summary>The chunks of a portal that takes more are cut to this, which is what an upload holds in memory.</summary>
    private const int LongestChunk = 4 * 1024 * 1024;

    /// <summary>How often in a row a chunk may fail, beyond the retries of the pipeline, before the upload does.</summary>
    private const int MostFailures = 3;

    internal static async Task<string> HashAsync(Stream content, CancellationToken cancellationToken)
    {
        long start = content.Position;
        byte[] hash = await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false);
        content.Position = start;
        return Convert.ToHexStringLower(hash);
    }

    internal async Task SendAsync(UploadResource upload, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[Math.Clamp(upload.ChunkSize, 1, LongestChunk)];
        int failures = 0;
        progress?.Report(upload.Offset);
        while (upload.Offset < upload.Size)
        {
            UploadResource next = await StepAsync(upload, buffer, failures, cancellationToken).ConfigureAwait(false);
            failures = next.Offset > upload.Offset ? 0 : failures + 1;
            upload = next;
            progress?.Report(upload.Offset);
        }
    }

    /// <summary>Sends the next chunk, and asks how far the portal is where it is not known how that went.</summary>
    private async Task<UploadResource> StepAsync(UploadResource upload, byte[] buffer, int failures, CancellationToken cancellationToken)
    {
        try
        {
            return await SendChunkAsync(upload, buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (PortalException error) when (error is PortalTransportException or PortalConflictException && failures < MostFailures)
        {
            return await caller.GetAsync<UploadResource>(PortalOperations.GetUpload, PortalPath.Of(PortalOperations.GetUpload, upload.Id), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<UploadResource> SendChunkAsync(UploadResource upload, byte[] buffer, CancellationToken cancellationToken)
    {
        int length = (int)Math.Min(buffer.Length, upload.Size - upload.Offset);
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
        return await caller.SendAsync<UploadResource>(call, cancellationToken).ConfigureAwait(false);
    }
}
