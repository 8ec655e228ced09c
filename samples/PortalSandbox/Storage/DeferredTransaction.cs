using System.Data.Common;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>
/// A shared transaction that holds its writes back until the commit, so that what many works change is written once. What it read or wrote once it
/// knows: under its isolation no other changes it.
/// </summary>
/// <remarks>
/// A work that fails is forgotten without asking the database. Where a work lists what itself has changed, or a document that it took to be new is
/// there already, it throws <see cref="NotDeferredException"/>: its works are then run in a <see cref="SavepointTransaction"/>.
/// </remarks>
internal sealed class DeferredTransaction(DbTransaction transaction, IDeferredStatements statements) : ISharedTransaction, IPortalTransaction
{
    private readonly SqlPortalTransaction database = new(transaction);
    private readonly HeldWrites held = new();
    private readonly Dictionary<DocumentQuery, IReadOnlyList<StoredDocument>> lists = [];
    private readonly HashSet<string> ownKinds = new(StringComparer.Ordinal);
    private readonly HashSet<object> lookedFor = [];
    private HashSet<(string Kind, string Id)> said = [];
    private bool hasSavepoint;

    public Task FetchAsync(IReadOnlyList<(string Kind, string Id)> likely)
    {
        said = [.. likely];
        return statements.FetchAsync(held, said, (query, list) => lists[query] = list);
    }

    public Task<IPortalTransaction> BeginAsync() => Task.FromResult<IPortalTransaction>(this);

    public async Task KeepAsync()
    {
        held.Keep();
        await EndAsync().ConfigureAwait(false);
    }

    public async Task TakeBackAsync()
    {
        held.TakeBack();
        if (hasSavepoint)
        {
            await transaction.RollbackAsync(SavepointTransaction.Savepoint).ConfigureAwait(false);
        }

        await EndAsync().ConfigureAwait(false);
    }

    public Task FinishAsync()
    {
        statements.Note(lookedFor);
        return statements.WriteAsync(held);
    }

    public async Task<StoredDocument?> FindAsync(string kind, string id, CancellationToken cancellationToken = default) =>
        (await KnowAsync(kind, id, cancellationToken).ConfigureAwait(false)).Document;

    public async Task<IReadOnlyList<StoredDocument>> ListAsync(DocumentQuery query, CancellationToken cancellationToken = default)
    {
        await WriteAsync(query.Kind).ConfigureAwait(false);
        if (lists.TryGetValue(query, out IReadOnlyList<StoredDocument>? known))
        {
            lookedFor.Add(query);
            return known;
        }

        return lists[query] = await database.ListAsync(query, cancellationToken).ConfigureAwait(false);
    }

    public async Task<bool> TryWriteAsync(StoredDocument document, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        long version = expectedVersion == 0
            ? held.Find(document.Kind, document.Id)?.Version ?? 0
            : (await KnowAsync(document.Kind, document.Id, cancellationToken).ConfigureAwait(false)).Version;
        return version == expectedVersion && Change(document.Kind, document.Id, document);
    }

    public async Task<bool> DeleteAsync(string kind, string id, CancellationToken cancellationToken = default) =>
        (await KnowAsync(kind, id, cancellationToken).ConfigureAwait(false)).Document is not null && Change(kind, id, null);

    public async Task<long> NextAsync(string counter, CancellationToken cancellationToken = default)
    {
        lookedFor.Add(counter);
        if (held.FindCounter(counter) is null)
        {
            held.KnowCounter(counter, await statements.CountedAsync(counter, cancellationToken).ConfigureAwait(false));
        }

        return held.Count(counter);
    }

    public Task<ReadOnlyMemory<byte>> ReadAsync(string blob, long offset, int count, CancellationToken cancellationToken = default) =>
        database.ReadAsync(blob, offset, count, cancellationToken);

    public async Task<bool> TryAppendAsync(string blob, long expectedLength, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default)
    {
        await SaveAsync().ConfigureAwait(false);
        return await database.TryAppendAsync(blob, expectedLength, bytes, cancellationToken).ConfigureAwait(false);
    }

    public async Task<bool> DeleteBlobAsync(string blob, CancellationToken cancellationToken = default)
    {
        await SaveAsync().ConfigureAwait(false);
        return await database.DeleteBlobAsync(blob, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What is known of a document. One that several works look for, and none of them said, is what the next may look for.</summary>
    private async Task<HeldDocument> KnowAsync(string kind, string id, CancellationToken cancellationToken)
    {
        if (held.Find(kind, id) is { } known)
        {
            _ = said.Contains((kind, id)) || lookedFor.Add((kind, id));
            return known;
        }

        return held.Know(kind, id, await statements.FindAsync(kind, id, cancellationToken).ConfigureAwait(false));
    }

    private bool Change(string kind, string id, StoredDocument? document)
    {
        held.Change(kind, id, document);
        ownKinds.Add(kind);
        return true;
    }

    /// <summary>Writes what works before this one changed of a kind, so that a list has it.</summary>
    private async Task WriteAsync(string kind)
    {
        if (held.HasUnwritten(kind))
        {
            _ = held.HasOwn || hasSavepoint ? throw new NotDeferredException("A work lists what is not written yet.") : held;
            await statements.WriteAsync(held).ConfigureAwait(false);
        }
    }

    /// <summary>Sets a savepoint before the first bytes that a work writes, for those are not held back.</summary>
    private async Task SaveAsync()
    {
        if (!hasSavepoint)
        {
            await transaction.SaveAsync(SavepointTransaction.Savepoint).ConfigureAwait(false);
            hasSavepoint = true;
        }
    }

    private async Task EndAsync()
    {
        if (hasSavepoint)
        {
            await transaction.ReleaseAsync(SavepointTransaction.Savepoint).ConfigureAwait(false);
            hasSavepoint = false;
        }

        foreach (DocumentQuery query in lists.Keys.Where(query => ownKinds.Contains(query.Kind)).ToArray())
        {
            lists.Remove(query);
        }

        ownKinds.Clear();
    }
}
