using System.Data;
using System.Security.Cryptography;
using Dapper;
using MongCai.Sdk.Testing.Serving;
using Npgsql;

namespace PortalSandbox.Storage;

/// <summary>A portal's store in a database of PostgreSQL.</summary>
/// <remarks>
/// Transactions are serializable. One that the database turns back because of another is run again after a short wait, and
/// those of this process that are run again go one by one. Safe for several threads and several processes.
/// </remarks>
internal sealed class PostgresPortalStore : IPortalStore, IAsyncDisposable
{
    private const int Attempts = 50;
    private const long MigrationLock = 0x6D6F6E67; // any number, the same for every process

    private readonly NpgsqlDataSource source;
    private readonly SemaphoreSlim again = new(1);

    private PostgresPortalStore(NpgsqlDataSource source) => this.source = source;

    /// <summary>Connects to the database and brings its schema to the newest version.</summary>
    internal static async Task<PostgresPortalStore> OpenAsync(string connectionString, CancellationToken cancellationToken = default)
    {
        PostgresPortalStore store = new(NpgsqlDataSource.Create(connectionString));
        NpgsqlConnection connection = await store.source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
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

    public async Task<TResult> TransactAsync<TResult>(Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return await RunAsync(work, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException error) when (WasTurnedBack(error))
        {
            return await RunAgainAsync(work, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync().ConfigureAwait(false);
        again.Dispose();
    }

    private static bool WasTurnedBack(PostgresException error) => error.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    private async Task<TResult> RunAgainAsync<TResult>(Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        await again.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            for (int attempt = 2; ; attempt++)
            {
                try
                {
                    return await RunAsync(work, cancellationToken).ConfigureAwait(false);
                }
                catch (PostgresException error) when (WasTurnedBack(error) && attempt < Attempts)
                {
                    await Task.Delay(RandomNumberGenerator.GetInt32(1, 5 + attempt), cancellationToken).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            again.Release();
        }
    }

    private async Task<TResult> RunAsync<TResult>(Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        NpgsqlConnection connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                TResult result = await work(new SqlPortalTransaction(transaction, static _ => Task.CompletedTask), cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                return result;
            }
        }
    }
}
