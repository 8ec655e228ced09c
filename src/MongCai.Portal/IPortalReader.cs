namespace MongCai.Portal;

/// <summary>What can be read of a <see cref="IPortalStore"/>, all of it as it stood at one moment.</summary>
public interface IPortalReader
{
    /// <summary>Finds a document; null where there is none.</summary>
    Task<StoredDocument?> FindAsync(string kind, string id, CancellationToken cancellationToken = default);

    /// <summary>Lists documents by their sort key and identifier, both compared ordinally.</summary>
    Task<IReadOnlyList<StoredDocument>> ListAsync(DocumentQuery query, CancellationToken cancellationToken = default);

    /// <summary>Reads bytes of a blob from an offset, fewer than asked for at its end; none where there is no such blob.</summary>
    Task<ReadOnlyMemory<byte>> ReadAsync(string blob, long offset, int count, CancellationToken cancellationToken = default);
}
