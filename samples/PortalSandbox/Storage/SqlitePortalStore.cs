using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;
using MongCai.Sdk.Testing.Serving;
using SQLitePCL;

namespace PortalSandbox.Storage;

/// <summary>A portal's store in a file of SQLite.</summary>
/// <remarks>
/// A transaction reads from a snapshot and waits for nobody until it writes; then it takes its turn among the writers. Where
/// another has written since its snapshot, it is run again with the turn in hand, so it runs twice at the most. A commit is on
/// the disk before it is answered (write-ahead log, synchronous full). Safe for several threads.
/// </remarks>
internal sealed class SqlitePortalStore : IPortalStore, IAsyncDisposable
{
    private const int BusySnapshot = 517; // SQLITE_BUSY_SNAPSHOT

    private readonly SemaphoreSlim turn = new(1);
    private readonly string connectionString;

    private SqlitePortalStore(string connectionString) => this.connectionString = connectionString;

    /// <summary>Opens the database and brings its schema to the newest version; a file that is missing is made.</summary>
    internal static async Task<SqlitePortalStore> OpenAsync(string connectionString, CancellationToken cancellationToken = default)
    {
        SqliteConnectionStringBuilder builder = new(connectionString) { ForeignKeys = true };
        SqlitePortalStore store = new(builder.ConnectionString);
        SqliteConnection connection = await store.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await connection.ExecuteAsync("PRAGMA journal_mode = WAL").ConfigureAwait(false);
            SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            await using (transaction.ConfigureAwait(false))
            {
                await Migration.ApplyAsync(transaction, SqlTypes.Sqlite, cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        return store;
    }

    public async Task<TResult> TransactAsync<TResult>(Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        Turn mine = new(turn);
        try
        {
            return await RunAsync(work, mine, cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException error) when (error.SqliteExtendedErrorCode == BusySnapshot)
        {
            return await RunAsync(work, mine, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            mine.GiveUp();
        }
    }

    /// <summary>Closes the connections that are kept open.</summary>
    public async ValueTask DisposeAsync()
    {
        SqliteConnection connection = new(connectionString);
        await using (connection.ConfigureAwait(false))
        {
            SqliteConnection.ClearPool(connection);
            turn.Dispose();
        }
    }

    private async Task<TResult> RunAsync<TResult>(Func<IPortalTransaction, CancellationToken, Task<TResult>> work, Turn mine, CancellationToken cancellationToken)
    {
        SqliteConnection connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            SqliteTransaction transaction = connection.BeginTransaction(IsolationLevel.Serializable, deferred: !mine.IsTaken);
            await using (transaction.ConfigureAwait(false))
            {
                TResult result = await work(new SqlPortalTransaction(transaction, mine.TakeAsync), cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                return result;
            }
        }
    }

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        SqliteConnection connection = new(connectionString);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        raw.sqlite3_extended_result_codes(connection.Handle, 1); // else the driver takes a stale snapshot for a lock, and waits half a minute for it to go away
        await connection.ExecuteAsync("PRAGMA synchronous = FULL").ConfigureAwait(false);
        return connection;
    }

    /// <summary>A transaction's turn to write, taken once and kept until it is over.</summary>
    private sealed class Turn(SemaphoreSlim turn)
    {
        internal bool IsTaken { get; private set; }

        internal async Task TakeAsync(CancellationToken cancellationToken)
        {
            if (!IsTaken)
            {
                await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
                IsTaken = true;
            }
        }

        internal void GiveUp()
        {
            if (IsTaken)
            {
                turn.Release();
            }
        }
    }
}
