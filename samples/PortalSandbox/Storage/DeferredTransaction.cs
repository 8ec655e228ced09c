using MongCai.Portal;
using Npgsql;

namespace PortalSandbox.Storage;

/// <summary>
/// A shared transaction of PostgreSQL that holds its writes back until the commit, and then sends them in one round trip. What it read or wrote
/// once it knows: under its isolation no other changes it.
/// </summary>
/// <remarks>
/// A work that fails is forgotten without asking the database. Where a work lists what itself has changed, or a document that it took to be new is
/// there already, it throws <see cref="NotDeferredException"/>: its works are then run in a <see cref="SavepointTransaction"/>.
/// </remarks>
internal sealed class DeferredTransaction(NpgsqlTransaction transaction, Habits habits) : ISharedTransaction, IPortalTransaction
{
    private readonly SqlPortalTransaction database = new(transaction);
    private readonly HeldWrites held = new();
    private readonly Dictionary<DocumentQuery, IReadOnlyList<StoredDocument>> lists = [];
    private readonly HashSet<string> ownKinds = new(StringComparer.Ordinal);
    private readonly HashSet<object> lookedFor = [];
    private HashSet<(string Kind, string Id)> said = [];
    private bool hasSavepoint;

    /// <summary>Fetches in one round trip what the works said, and what those before them looked for unsaid.</summary>
    public Task FetchAsync(IReadOnlyList<(string Kind, string Id)> likely)
    {
        said = [.. likely];
        (string Kind, string Id)[] documents = [.. said.Union(habits.Documents).Where(document => SqlPortalTransaction.IsStorable(document.Id))];
        return documents.Length > 0
            ? PostgresFetch.ReadAsync(transaction, held, documents, [.. habits.Counters], [.. habits.Lists.Select(query => (query, Known(query)))])
            : Task.CompletedTask;
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
        habits.Note(lookedFor);
        return PostgresBatch.WriteAsync(transaction, held);
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
            held.KnowCounter(counter, await database.CountedAsync(counter, cancellationToken).ConfigureAwait(false));
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

        return held.Know(kind, id, await database.FindAsync(kind, id, cancellationToken).ConfigureAwait(false));
    }

    private Action<IReadOnlyList<StoredDocument>> Known(DocumentQuery query) => list => lists[query] = list;

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
            await PostgresBatch.WriteAsync(transaction, held).ConfigureAwait(false);
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
