namespace MongCai.Portal.Memory;

/// <summary>A transaction of the store in memory, or a reading of it: then the state that it leaves is dropped.</summary>
internal sealed class MemoryTransaction(MemoryState before) : IPortalTransaction
{
    internal MemoryState State { get; private set; } = before;

    public Task<StoredDocument?> FindAsync(string kind, string id, CancellationToken cancellationToken = default) =>
        Task.FromResult(Kind(kind).Documents.GetValueOrDefault(id));

    public Task<IReadOnlyList<StoredDocument>> ListAsync(DocumentQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Task.FromResult(Kind(query.Kind).List(query));
    }

    public Task<bool> TryWriteAsync(StoredDocument document, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        MemoryKind kind = Kind(document.Kind);
        bool isExpected = (kind.Documents.GetValueOrDefault(document.Id)?.Version ?? 0) == expectedVersion;
        State = isExpected ? State with { Kinds = State.Kinds.SetItem(document.Kind, kind.With(document)) } : State;
        return Task.FromResult(isExpected);
    }

    public Task<bool> DeleteAsync(string kind, string id, CancellationToken cancellationToken = default)
    {
        bool isThere = Kind(kind).Documents.ContainsKey(id);
        State = State with { Kinds = State.Kinds.SetItem(kind, Kind(kind).Without(id)) };
        return Task.FromResult(isThere);
    }

    public Task<long> NextAsync(string counter, CancellationToken cancellationToken = default)
    {
        long next = State.Counters.GetValueOrDefault(counter) + 1;
        State = State with { Counters = State.Counters.SetItem(counter, next) };
        return Task.FromResult(next);
    }

    public Task<bool> TryAppendAsync(string blob, long expectedLength, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default)
    {
        MemoryBlob old = State.Blobs.GetValueOrDefault(blob) ?? MemoryBlob.Empty;
        bool isExpected = old.Length == expectedLength;
        State = isExpected ? State with { Blobs = State.Blobs.SetItem(blob, old.Append(bytes)) } : State;
        return Task.FromResult(isExpected);
    }

    public Task<bool> DeleteBlobAsync(string blob, CancellationToken cancellationToken = default)
    {
        bool isThere = State.Blobs.ContainsKey(blob);
        State = State with { Blobs = State.Blobs.Remove(blob) };
        return Task.FromResult(isThere);
    }

    public Task<ReadOnlyMemory<byte>> ReadAsync(string blob, long offset, int count, CancellationToken cancellationToken = default) =>
        Task.FromResult((State.Blobs.GetValueOrDefault(blob) ?? MemoryBlob.Empty).Read(offset, count));

    private MemoryKind Kind(string kind) => State.Kinds.GetValueOrDefault(kind) ?? MemoryKind.Empty;
}
