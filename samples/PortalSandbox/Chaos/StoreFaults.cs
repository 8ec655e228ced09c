using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using PortalSandbox.Storage;

namespace PortalSandbox.Chaos;

/// <summary>What goes wrong with a database under a server that runs, one thing after the other.</summary>
/// <remarks>
/// SQLite: another process holds it. PostgreSQL: its connections are killed, it stands still, it is restarted without a good end; the last two
/// by the program that <c>MONGCAI_POSTGRES_CONTROL</c> names, and not without it.
/// </remarks>
internal sealed class StoreFaults(string database)
{
    private const string Control = "MONGCAI_POSTGRES_CONTROL";

    private const string Kill =
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    /// <summary>Does the next of them, and puts it right again.</summary>
    internal Task NextAsync(CancellationToken cancellationToken) =>
        PortalDatabase.IsPostgres(database) ? PostgresAsync(Count++, cancellationToken) : HoldAsync(cancellationToken);

    /// <summary>How many there were.</summary>
    internal int Count { get; private set; }

    private async Task HoldAsync(CancellationToken cancellationToken)
    {
        Count++;
        SqliteConnection other = new(new SqliteConnectionStringBuilder(database) { Pooling = false }.ConnectionString);
        await using (other.ConfigureAwait(false))
        {
            await other.OpenAsync(cancellationToken).ConfigureAwait(false);
            DbTransaction held = await other.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (held.ConfigureAwait(false))
            {
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task PostgresAsync(int number, CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable(Control) is not { Length: > 0 } control || number % 3 == 0)
        {
            await KillConnectionsAsync(cancellationToken).ConfigureAwait(false);
        }
        else if (number % 3 == 1)
        {
            await RunAsync(control, "stop", cancellationToken).ConfigureAwait(false);
            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            await RunAsync(control, "cont", cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await RunAsync(control, "restart", cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task KillConnectionsAsync(CancellationToken cancellationToken)
    {
        NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString);
        await using (connection.ConfigureAwait(false))
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            NpgsqlCommand kill = new(Kill, connection);
            await using (kill.ConfigureAwait(false))
            {
                await kill.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task RunAsync(string control, string what, CancellationToken cancellationToken)
    {
        using Process process = Process.Start(control, what);
        await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        _ = process.ExitCode == 0 ? process : throw new InvalidOperationException(Invariant($"'{control} {what}' ended with {process.ExitCode}; expected 0."));
    }
}
