using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>A portal's store in a file of SQLite.</summary>
/// <remarks>
/// Readers have connections that cannot write, read from a snapshot and wait for nobody. Writers of this process go by one
/// connection with prepared statements, those that come at the same time under one commit, and hold their writes back until then,
/// so that what many change is written once. A commit is on the disk before it is answered (write-ahead log,
/// synchronous full), so that neither a killed process nor a power cut loses it; with synchronous normal a power cut could. Where
/// its files were deleted, moved or replaced meanwhile, nothing is read or written any more, nor acknowledged. Safe for several
/// threads and several processes.
/// </remarks>
internal sealed class SqlitePortalStore : IPortalStore, IAsyncDisposable
{
    private const int PageSize = 4096; // SQLite's default, which nothing here changes
    private const string Settings = "PRAGMA synchronous = FULL";

    private readonly string writing;
    private readonly string reading;
    private readonly string settings;
    private readonly GroupCommit commits;
    private OpenedFiles? files;
    private SqliteStatements? statements;

    private SqlitePortalStore(string connectionString, long? mostBytes)
    {
        settings = Settings + (mostBytes is { } most ? Invariant($"; PRAGMA max_page_count = {Math.Max(1, most / PageSize)}") : "");
        writing = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ConnectionString;
        reading = new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadOnly }.ConnectionString;
        commits = new(WriterAsync, Share, static _ => ValueTask.CompletedTask);
    }

    /// <summary>Opens the database and brings its schema to the newest version; a file that is missing is made.</summary>
    /// <param name="connectionString">The connection string.</param>
    /// <param name="mostBytes">How large the file may become; null for as large as the disk lets it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task<SqlitePortalStore> OpenAsync(string connectionString, long? mostBytes = null, CancellationToken cancellationToken = default)
    {
        SqlitePortalStore store = new(connectionString, mostBytes);
        SqliteConnection connection = await store.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await connection.ExecuteAsync("PRAGMA journal_mode = WAL").ConfigureAwait(false);
            DbTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await Migration.ApplyAsync(transaction, SqlTypes.Sqlite, cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        store.files = await OpenedFiles.HoldAsync(connectionString, cancellationToken).ConfigureAwait(false);
        return store;
    }

    public async Task<TResult> ReadAsync<TResult>(Func<IPortalReader, CancellationToken, Task<TResult>> reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        TResult read = await Snapshot.ReadAsync(
            new SqliteConnection(this.reading),
            static connection => connection.BeginTransaction(IsolationLevel.Serializable, deferred: true),
            reading,
            cancellationToken).ConfigureAwait(false);
        files?.Check();
        return read;
    }

    public async Task<TResult> TransactAsync<TResult>(
        Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        TResult written = await commits.RunAsync(work, cancellationToken).ConfigureAwait(false);
        files?.Check();
        return written;
    }

    /// <summary>Lets the transactions that wait come to their end, and closes the connections that are kept open.</summary>
    public async ValueTask DisposeAsync()
    {
        await commits.DisposeAsync().ConfigureAwait(false);
        await CloseAsync(statements).ConfigureAwait(false);
        await CloseAsync(files).ConfigureAwait(false); // before the writer, which takes the log in as the last
        await ForgetAsync(reading).ConfigureAwait(false);
        await ForgetAsync(writing).ConfigureAwait(false);
    }

    private static ValueTask CloseAsync(IAsyncDisposable? opened) => opened is null ? ValueTask.CompletedTask : opened.DisposeAsync();

    private static async ValueTask ForgetAsync(string connectionString)
    {
        SqliteConnection connection = new(connectionString);
        await using (connection.ConfigureAwait(false))
        {
            SqliteConnection.ClearPool(connection);
        }
    }

    /// <summary>The connection of those who write, which is kept open; another where the last was given up after a failure.</summary>
    private async Task<DbConnection> WriterAsync()
    {
        files?.Check();
        if (statements is not { IsOpen: true })
        {
            await CloseAsync(statements).ConfigureAwait(false);
            statements = new(await ConnectAsync(CancellationToken.None).ConfigureAwait(false));
        }

        return statements.Connection;
    }

    private DeferredTransaction Share(DbTransaction transaction) => new(transaction, statements!.In((SqliteTransaction)transaction));

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        SqliteConnection connection = new(writing);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync(settings).ConfigureAwait(false);
        return connection;
    }
}
