namespace MongCai.Portal;

/// <summary>What can be read and written in one transaction of a <see cref="IPortalStore"/>.</summary>
public interface IPortalTransaction : IPortalReader
{
    /// <summary>
    /// Writes a document where the one in the store has the version expected; 0 expects none. Answers false, and writes nothing, where it has
    /// another.
    /// </summary>
    Task<bool> TryWriteAsync(StoredDocument document, long expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>Deletes a document; false where there is none.</summary>
    Task<bool> DeleteAsync(string kind, string id, CancellationToken cancellationToken = default);

    /// <summary>Takes the next number of a counter, from 1, without gaps: a transaction that fails gives its number back.</summary>
    Task<long> NextAsync(string counter, CancellationToken cancellationToken = default);

    /// <summary>Appends bytes to a blob, which has the length expected; false, and nothing is written, where it has another.</summary>
    Task<bool> TryAppendAsync(string blob, long expectedLength, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a blob with all its bytes; false where there is none.</summary>
    Task<bool> DeleteBlobAsync(string blob, CancellationToken cancellationToken = default);
}
