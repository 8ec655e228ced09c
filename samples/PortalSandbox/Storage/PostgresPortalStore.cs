using System.Data;
using Dapper;
using MongCai.Portal;
using Npgsql;

namespace PortalSandbox.Storage;

/// <summary>A portal's store in a database of PostgreSQL.</summary>
/// <remarks>
/// Readers have connections that cannot write, and read from a snapshot (repeatable read). Writers of this process go by one
/// connection, those that come at the same time under one commit, in serializable transactions that hold their writes back until the
/// commit and send them in one round trip; where the database turns one back because of another process, it is run again after a
/// short wait. Statements are prepared, and connections go back to the pool as they are: nothing here changes their settings. Safe
/// for several threads and several processes.
/// </remarks>
internal sealed class PostgresPortalStore : IPortalStore, IAsyncDisposable
{
    private const long MigrationLock = 0x6D6F6E67; // any number, the same for every process
    private const int Prepared = 50;

    private readonly NpgsqlDataSource readers;
    private readonly NpgsqlDataSource writer;
    private readonly GroupCommit commits;
    private readonly Habits habits = new();

    private PostgresPortalStore(NpgsqlConnectionStringBuilder builder)
    {
        writer = NpgsqlDataSource.Create(builder.ConnectionString);
        readers = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(builder.ConnectionString) { Options = builder.Options + " -c default_transaction_read_only=on" });
        commits = new(
            async () => await writer.OpenConnectionAsync().ConfigureAwait(false),
            transaction => new DeferredTransaction(transaction, new PostgresStatements((NpgsqlTransaction)transaction, habits)));
    }

    /// <summary>Connects to the database and brings its schema to the newest version.</summary>
    internal static async Task<PostgresPortalStore> OpenAsync(string connectionString, CancellationToken cancellationToken = default)
    {
        PostgresPortalStore store = new(
            new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = Prepared, AutoPrepareMinUsages = 2, NoResetOnClose = true });
        NpgsqlConnection connection = await store.writer.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@MigrationLock)", new { MigrationLock }, transaction).ConfigureAwait(false);
                await Migration.ApplyAsync(transaction, SqlTypes.Postgres, cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        return store;
    }

    public async Task<TResult> ReadAsync<TResult>(Func<IPortalReader, CancellationToken, Task<TResult>> reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        try
        {
            return await ReadOnceAsync(reading, cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException lost) when (lost.IsTransient)
        {
            readers.Clear(); // the connections that were kept open have ended with the server that they were to
            return await ReadOnceAsync(reading, cancellationToken).ConfigureAwait(false);
        }
    }

    public Task<TResult> TransactAsync<TResult>(Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return commits.RunAsync(work, cancellationToken);
    }

    public Task<TResult> TransactAsync<TResult>(
        Func<IPortalTransaction, CancellationToken, Task<TResult>> work,
        IReadOnlyList<(string Kind, string Id)> likely,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return commits.RunAsync(work, cancellationToken, likely);
    }

    /// <summary>Lets the transactions that wait come to their end, and closes the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await commits.DisposeAsync().ConfigureAwait(false);
        await readers.DisposeAsync().ConfigureAwait(false);
        await writer.DisposeAsync().ConfigureAwait(false);
    }

    private Task<TResult> ReadOnceAsync<TResult>(
        Func<IPortalReader, CancellationToken, Task<TResult>> reading, CancellationToken cancellationToken) => Snapshot.ReadAsync(
        readers.CreateConnection(), static connection => connection.BeginTransaction(IsolationLevel.RepeatableRead), reading, cancellationToken);
}
