using System.Reflection;
using Npgsql;

namespace Province.Hosting;

/// <summary>The tables and statements that Orleans asks of PostgreSQL: the files of <c>Schema</c>, in their order.</summary>
internal static class Schema
{
    private const long Lock = 0x4D6F6E67_43616900;

    /// <summary>Brings a database to the schema; what is there already stays. Silos that start together wait for one another.</summary>
    internal static async Task ApplyAsync(NpgsqlDataSource database, CancellationToken cancellationToken = default)
    {
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(Invariant($"SELECT pg_advisory_xact_lock({Lock})"));
        await ExecuteAsync("SET LOCAL client_min_messages = warning");
        foreach (string file in Files)
        {
            await ExecuteAsync(Read(file));
        }

        await transaction.CommitAsync(cancellationToken);

        async Task ExecuteAsync(string sql)
        {
            await using NpgsqlCommand command = new(sql, connection, transaction);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>All statements.</summary>
    internal static string Text => string.Concat(Files.Select(Read));

    private static IEnumerable<string> Files =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Read(string file)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
