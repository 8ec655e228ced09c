using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;

namespace PortalSandbox.Storage;

/// <summary>A numbered step of the database's schema, an embedded file such as <c>0001-documents.sql</c>.</summary>
internal sealed record Migration(int Version, string Name, string Sql)
{
    internal static IReadOnlyList<Migration> All { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(Load)];

    /// <summary>Brings a database to the newest version, in the transaction given; nothing is done to one that has it.</summary>
    /// <exception cref="InvalidOperationException">The database is of a newer program.</exception>
    internal static async Task ApplyAsync(DbTransaction transaction, SqlTypes types, CancellationToken cancellationToken)
    {
        DbConnection connection = transaction.Connection!;
        await connection.ExecuteAsync(Command("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY)")).ConfigureAwait(false);
        int current = await connection.ExecuteScalarAsync<int>(Command("SELECT COALESCE(MAX(version), 0) FROM schema_version")).ConfigureAwait(false);
        if (current > All[^1].Version)
        {
            throw new InvalidOperationException(
                Invariant(
                    $"The database has schema version {current}; this program knows versions up to {All[^1].Version}. Start a newer program, or name another database."));
        }

        foreach (Migration migration in All.Where(migration => migration.Version > current))
        {
            await connection.ExecuteAsync(Command(types.Fill(migration.Sql))).ConfigureAwait(false);
            await connection.ExecuteAsync(Command("INSERT INTO schema_version (version) VALUES (@Version)", migration)).ConfigureAwait(false);
        }

        CommandDefinition Command(string sql, object? parameters = null) => new(sql, parameters, transaction, cancellationToken: cancellationToken);
    }

    private static Migration Load(string name)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return new(int.Parse(name.AsSpan(0, name.IndexOf('-', StringComparison.Ordinal)), CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
