using MongCai.Portal.Calls;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Documents;

/// <summary>An upload in the store; one that was forgotten since it became a file has all its bytes, and version 0.</summary>
internal sealed record StoredUpload(string Id, long Version, UploadRecord Record)
{
    /// <summary>Finds an upload of the caller's agency; null where there is neither it nor its file.</summary>
    internal static async Task<StoredUpload?> FindAsync(Exchange exchange, string id, CancellationToken cancellationToken) =>
        await exchange.Store.FindAsync(Kinds.Upload, id, cancellationToken).ConfigureAwait(false) is { } document && document.Owner == exchange.Owner
            ? new(id, document.Version, StoreJson.Read<UploadRecord>(document))
            : await StoredFiles.FindAsync(exchange, id, cancellationToken).ConfigureAwait(false) is { } file ? new(id, 0, Done(file))
            : null;

    private static UploadRecord Done(FileResource file) =>
        new(new() { Name = file.Name, MediaType = file.MediaType, Size = file.Size, Sha256 = file.Sha256 }, file.Size);
}
