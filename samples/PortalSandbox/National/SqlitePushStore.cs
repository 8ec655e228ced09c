using Dapper;
using Microsoft.Data.Sqlite;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;

namespace PortalSandbox.National;

/// <summary>
/// Remembers in a file of SQLite what the national exchange has. What it says is stored is on the disk: neither a killed process nor a power cut
/// loses it.
/// </summary>
/// <remarks>
/// Safe for several threads and several processes. The reasons that the exchange gave may be personal data: the file is readable by its owner alone.
/// </remarks>
public sealed class SqlitePushStore : INationalPushStore
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS national_pushes (
            code TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, state TEXT NOT NULL, fingerprint TEXT NOT NULL, steps TEXT NOT NULL, reason TEXT NOT NULL) STRICT
        """;

    private const string Columns = "code, version, state, fingerprint, steps, reason";

    private readonly string connectionString;

    private SqlitePushStore(string connectionString) => this.connectionString = connectionString;

    /// <summary>Opens the file; one that is missing is made.</summary>
    public static async Task<SqlitePushStore> OpenAsync(string path, CancellationToken cancellationToken = default)
    {
        if (!OperatingSystem.IsWindows() && !File.Exists(path))
        {
            await File.Create(path, 1, FileOptions.None).DisposeAsync().ConfigureAwait(false);
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        SqlitePushStore store = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        await store.ExecuteAsync(Schema, null, cancellationToken).ConfigureAwait(false);
        return store;
    }

    /// <inheritdoc/>
    public async Task<NationalPushRecord?> FindAsync(DossierCode code, CancellationToken cancellationToken = default) =>
        (await RowsAsync($"SELECT {Columns} FROM national_pushes WHERE code = @code", new { code = code.ToString() }, cancellationToken).ConfigureAwait(false))
            .SingleOrDefault();

    /// <inheritdoc/>
    public async Task<bool> TryPutAsync(NationalPushRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        string command = record.Version == 1
            ? $"INSERT INTO national_pushes ({Columns}) VALUES (@code, @version, @state, @fingerprint, @steps, @reason) ON CONFLICT DO NOTHING"
            : "UPDATE national_pushes SET version = @version, state = @state, fingerprint = @fingerprint, steps = @steps, reason = @reason WHERE code = @code AND version = @version - 1";
        return await ExecuteAsync(command, Values(record), cancellationToken).ConfigureAwait(false) == 1;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<NationalPushRecord> ListAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (NationalPushRecord record in await RowsAsync($"SELECT {Columns} FROM national_pushes ORDER BY code", null, cancellationToken)
            .ConfigureAwait(false))
        {
            yield return record;
        }
    }

    private static object Values(NationalPushRecord record) => new
    {
        code = record.Code.ToString(),
        version = record.Version,
        state = record.State.ToString(),
        fingerprint = record.Fingerprint,
        steps = string.Join(',', record.Steps),
        reason = record.Reason,
    };

    private async Task<IReadOnlyList<NationalPushRecord>> RowsAsync(string query, object? values, CancellationToken cancellationToken)
    {
        SqliteConnection connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            IEnumerable<Row> rows = await connection.QueryAsync<Row>(new(query, values, cancellationToken: cancellationToken)).ConfigureAwait(false);
            return [.. rows.Select(row => row.ToRecord())];
        }
    }

    private async Task<int> ExecuteAsync(string command, object? values, CancellationToken cancellationToken)
    {
        SqliteConnection connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await connection.ExecuteAsync(new(command, values, cancellationToken: cancellationToken)).ConfigureAwait(false);
        }
    }

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        SqliteConnection connection = new(connectionString);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync("PRAGMA synchronous = FULL").ConfigureAwait(false);
        return connection;
    }

    private sealed record Row(string Code, long Version, string State, string Fingerprint, string Steps, string Reason)
    {
        internal NationalPushRecord ToRecord() => new(DossierCode.Parse(Code), Version)
        {
            State = Enum.Parse<NationalPushState>(State),
            Fingerprint = Fingerprint,
            Steps = [.. Steps.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<NationalPushState>)],
            Reason = Reason,
        };
    }
}
