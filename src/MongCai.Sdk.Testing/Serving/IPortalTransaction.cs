namespace MongCai.Sdk.Testing.Serving;

/// <summary>What can be read and written in one transaction of a <see cref="IPortalStore"/>.</summary>
public interface IPortalTransaction
{
    /// <summary>Finds a document; null where there is none.</summary>
    Task<StoredDocument?> FindAsync(string kind, string id, CancellationToken cancellationToken = default);

    /// <summary>Lists documents by their sort key and identifier, both compared ordinally.</summary>
    Task<IReadOnlyList<StoredDocument>> ListAsync(DocumentQuery query, CancellationToken cancellationToken = default);

    /// <summary>Writes a document where the one in the store has the version expected; 0 expects none. Answers false, and writes nothing, where it has another.</summary>
    Task<bool> TryWriteAsync(StoredDocument document, long expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>Deletes a document; false where there is none.</summary>
    Task<bool> DeleteAsync(string kind, string id, CancellationToken cancellationToken = default);

    /// <summary>Takes the next number of a counter, from 1, without gaps: a transaction that fails gives its number back.</summary>
    Task<long> NextAsync(string counter, CancellationToken cancellationToken = default);

    /// <summary>Appends bytes to a blob, which has the length expected; false, and nothing is written, where it has another.</summary>
    Task<bool> TryAppendAsync(string blob, long expectedLength, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default);

    /// <summary>Reads bytes of a blob from an offset, fewer than asked for at its end; none where there is no such blob.</summary>
    Task<ReadOnlyMemory<byte>> ReadAsync(string blob, long offset, int count, CancellationToken cancellationToken = default);
}
