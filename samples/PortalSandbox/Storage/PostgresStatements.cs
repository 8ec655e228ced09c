using MongCai.Portal;
using Npgsql;

namespace PortalSandbox.Storage;

/// <summary>The statements of PostgreSQL: what is likely looked for is fetched in one round trip, and what was held back is written in another.</summary>
internal sealed class PostgresStatements(NpgsqlTransaction transaction, Habits habits) : IDeferredStatements
{
    private readonly SqlPortalTransaction database = new(transaction);

    public Task FetchAsync(HeldWrites held, IReadOnlyCollection<(string Kind, string Id)> said, Action<DocumentQuery, IReadOnlyList<StoredDocument>> know)
    {
        (string Kind, string Id)[] documents = [.. said.Union(habits.Documents).Where(document => SqlPortalTransaction.IsStorable(document.Id))];
        return documents.Length > 0
            ? PostgresFetch.ReadAsync(transaction, held, documents, [.. habits.Counters], [.. habits.Lists.Select(query => (query, Known(query)))])
            : Task.CompletedTask;

        Action<IReadOnlyList<StoredDocument>> Known(DocumentQuery query) => list => know(query, list);
    }

    public void Note(IEnumerable<object> lookedFor) => habits.Note(lookedFor);

    public Task<StoredDocument?> FindAsync(string kind, string id, CancellationToken cancellationToken) => database.FindAsync(kind, id, cancellationToken);

    public Task<long> CountedAsync(string counter, CancellationToken cancellationToken) => database.CountedAsync(counter, cancellationToken);

    public Task WriteAsync(HeldWrites held) => PostgresBatch.WriteAsync(transaction, held);
}
