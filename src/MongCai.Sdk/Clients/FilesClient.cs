using System.Security.Cryptography;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>The files of dossiers: what they are, and their bytes both ways.</summary>
public sealed class FilesClient
{
    private readonly PortalCaller caller;

    internal FilesClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Uploads a file in chunks, from where the stream stands to its end. A broken connection is taken up where it broke.</summary>
    /// <param name="content">The bytes; the stream can seek, for they are hashed before they are sent.</param>
    /// <param name="name">The file name, without a path.</param>
    /// <param name="mediaType">The media type, such as <c>application/pdf</c>.</param>
    /// <param name="progress">Told how many bytes the portal has.</param>
    /// <param name="key">
    /// What makes the upload itself: with the same key and bytes it goes on where an earlier call, also of another process, stopped, and begins anew where
    /// the portal has forgotten that one.
    /// </param>
    /// <param name="cancellationToken">Cancels the upload; the portal keeps what it has for a while.</param>
    /// <exception cref="ArgumentException">The stream cannot seek, or is at its end.</exception>
    /// <exception cref="PortalValidationException">The portal does not take the file, or finds another hash than was announced.</exception>
    /// <exception cref="PortalTransportException">The connection broke again and again, the portal took no bytes, or has others than were sent.</exception>
    /// <exception cref="PortalResponseException">The portal says that it has more bytes than there are, or another size than was announced.</exception>
    public async Task<FileResource> UploadAsync(
        Stream content, string name, string mediaType, IProgress<long>? progress = null, IdempotencyKey key = default,
        CancellationToken cancellationToken = default)
    {
        long start = StartOf(content);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(mediaType);
        string sha256 = await FileUpload.HashAsync(content, cancellationToken).ConfigureAwait(false);
        NewUpload file = new() { Name = name, MediaType = mediaType, Size = content.Length - start, Sha256 = sha256 };
        PortalCall call = PortalCaller.Writing<NewUpload, UploadResource>(
            PortalOperations.BeginUpload, PortalPath.Of(PortalOperations.BeginUpload), file, key, null);
        return await FinishAsync(new(caller, content, start, file.Size, progress), call, sha256, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets what a file is.</summary>
    /// <exception cref="PortalNotFoundException">There is no such file, or it is another agency's.</exception>
    public Task<FileResource> GetAsync(string id, CancellationToken cancellationToken = default) =>
        caller.GetAsync<FileResource>(PortalOperations.GetFile, PortalPath.Of(PortalOperations.GetFile, id), cancellationToken);

    /// <summary>Downloads a file to a stream and compares its hash with the one that the portal says.</summary>
    /// <returns>The number of bytes.</returns>
    /// <exception cref="PortalTransportException">
    /// The connection broke, the bytes do not have the hash, or the portal says none: what was written is of no use.
    /// </exception>
    /// <exception cref="PortalNotFoundException">There is no such file, or it is another agency's.</exception>
    public async Task<long> DownloadAsync(string id, Stream destination, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        PortalCall call = PortalCall.Of(PortalOperations.GetContent, PortalPath.Of(PortalOperations.GetContent, id)) with { Kind = AnswerKind.Stream };
        using PortalAnswer answer = await caller.Pipeline.SendAsync(call, cancellationToken).ConfigureAwait(false);
        Stream source = await answer.Open!.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        (long length, byte[] hash) = await new FileDownload(caller.Pipeline, answer.Failure, destination, progress).CopyAsync(source, cancellationToken)
            .ConfigureAwait(false);
        byte[] digest = ContentDigest.Of(answer.Open) ?? throw PortalErrors.Unhashed(answer.Failure);
        return CryptographicOperations.FixedTimeEquals(digest, hash) ? length : throw PortalErrors.Damaged(answer.Failure);
    }

    private static long StartOf(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!content.CanSeek)
        {
            throw new ArgumentException(
                "The stream cannot seek: it could neither be hashed before it is sent nor taken up again. Copy it to a file or to memory first.",
                nameof(content));
        }

        return content.Position < content.Length
            ? content.Position
            : throw new ArgumentException("The stream is at its end: there is nothing to upload.", nameof(content));
    }

    private async Task<FileResource> FinishAsync(FileUpload sender, PortalCall begin, string sha256, CancellationToken cancellationToken)
    {
        UploadResource upload = await sender.SendAsync(begin, cancellationToken).ConfigureAwait(false);
        PortalCall call = PortalCaller.Reading<FileResource>(PortalOperations.GetFile, PortalPath.Of(PortalOperations.GetFile, upload.Id));
        PortalAnswer answer = await caller.Pipeline.SendAsync(call, cancellationToken).ConfigureAwait(false);
        FileResource file = (FileResource)answer.Value!;
        return file.Sha256 == sha256 ? file : throw PortalErrors.Damaged(answer.Failure with { MayBeDelivered = true });
    }
}
