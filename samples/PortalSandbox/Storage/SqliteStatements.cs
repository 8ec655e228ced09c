using System.Data;
using Microsoft.Data.Sqlite;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>The statements of SQLite, each prepared once for a connection that is kept open.</summary>
/// <remarks>It is asked in this process, so that nothing is worth fetching before it is looked for. One transaction uses them at a time.</remarks>
internal sealed class SqliteStatements(SqliteConnection connection) : IDeferredStatements, IAsyncDisposable
{
    private static readonly string[] Columns = ["kind", "id", "version", "owner", "grp", "state", "sort", "due", "json", "summary"];

    private readonly SqliteCommand find = Prepared(connection, $"SELECT {DocumentRow.Columns} FROM documents WHERE kind = @kind AND id = @id", ["kind", "id"]);

    private readonly SqliteCommand insert = Prepared(
        connection,
        $"INSERT INTO documents ({DocumentRow.Columns}) VALUES ({string.Join(", ", Columns.Select(column => "@" + column))}) ON CONFLICT (kind, id) DO NOTHING", Columns);

    private readonly SqliteCommand update = Prepared(
        connection,
        $"UPDATE documents SET {string.Join(", ", Columns.Skip(2).Select(column => $"{column} = @{column}"))} WHERE kind = @kind AND id = @id AND version = @stored",
        [.. Columns, "stored"]);

    private readonly SqliteCommand delete = Prepared(
        connection, "DELETE FROM documents WHERE kind = @kind AND id = @id AND version = @stored", ["kind", "id", "stored"]);

    private readonly SqliteCommand counted = Prepared(connection, "SELECT value FROM counters WHERE name = @name", ["name"]);

    private readonly SqliteCommand count = Prepared(
        connection, "INSERT INTO counters (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value", ["name", "value"]);

    private SqliteTransaction? transaction;

    /// <summary>The connection that they are prepared for.</summary>
    internal SqliteConnection Connection => connection;

    internal bool IsOpen => connection.State == ConnectionState.Open;

    /// <summary>Uses them in another transaction of the connection.</summary>
    internal SqliteStatements In(SqliteTransaction next)
    {
        transaction = next;
        return this;
    }

    public Task FetchAsync(HeldWrites held, IReadOnlyCollection<(string Kind, string Id)> said, Action<DocumentQuery, IReadOnlyList<StoredDocument>> know) =>
        Task.CompletedTask;

    public void Note(IEnumerable<object> lookedFor)
    {
    }

    public async Task<StoredDocument?> FindAsync(string kind, string id, CancellationToken cancellationToken)
    {
        if (!SqlPortalTransaction.IsStorable(id))
        {
            return null;
        }

        SqliteDataReader row = await With(find, kind, id).ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            return await row.ReadAsync(cancellationToken).ConfigureAwait(false) ? DocumentRow.Read(row) : null;
        }
    }

    public async Task<long> CountedAsync(string counter, CancellationToken cancellationToken) =>
        await With(counted, counter).ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is long value ? value : 0;

    public async Task WriteAsync(HeldWrites held)
    {
        foreach (((string Kind, string Id) key, HeldDocument document) in held.Documents)
        {
            await WriteAsync(key, document).ConfigureAwait(false);
        }

        foreach ((string name, long value) in held.Counters)
        {
            await With(count, name, value).ExecuteNonQueryAsync().ConfigureAwait(false);
        }

        held.Written();
    }

    public ValueTask DisposeAsync()
    {
        Array.ForEach([find, insert, update, delete, counted, count], command => command.Dispose());
        return connection.DisposeAsync();
    }

    private async Task WriteAsync((string Kind, string Id) key, HeldDocument document)
    {
        SqliteCommand? command = document switch
        {
            { StoredVersion: 0, Document: { } added } => With(insert, Values(added)),
            { StoredVersion: 0 } => null,
            { Document: { } changed } => With(update, [.. Values(changed), document.StoredVersion]),
            _ => With(delete, key.Kind, key.Id, document.StoredVersion),
        };
        if (command is not null && await command.ExecuteNonQueryAsync().ConfigureAwait(false) != 1)
        {
            throw new NotDeferredException("A document that was to be new is there already.");
        }
    }

    private static object[] Values(StoredDocument document) =>
    [
        document.Kind, document.Id, document.Version, document.Owner, document.Group, document.State, document.Sort, document.Due, document.Json,
        document.Summary,
    ];

    private SqliteCommand With(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        command.Transaction = transaction;
        for (int index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        return command;
    }

    private static SqliteCommand Prepared(SqliteConnection connection, string sql, IReadOnlyList<string> names)
    {
        SqliteCommand command = new(sql, connection);
        foreach (string name in names)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "@" + name });
        }

        return command;
    }
}
