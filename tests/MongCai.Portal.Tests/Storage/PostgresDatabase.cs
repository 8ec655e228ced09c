using Npgsql;

namespace MongCai.Portal.Tests.Storage;

/// <summary>A database of its own in the PostgreSQL that MONGCAI_POSTGRES names, which is gone after the test.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    private const string Variable = "MONGCAI_POSTGRES";

    private readonly NpgsqlConnection server;
    private readonly string name = Invariant($"portal_{Guid.NewGuid():N}");

    private PostgresDatabase(NpgsqlConnection server) => this.server = server;

    /// <summary>Makes the database; where there is no PostgreSQL, the test is skipped.</summary>
    internal static async Task<PostgresDatabase> MakeAsync()
    {
        string? connectionString = Environment.GetEnvironmentVariable(Variable);
        Skip.If(string.IsNullOrEmpty(connectionString), Variable + " names no PostgreSQL: run the tests by samples/PortalSandbox/with-postgres.");
        PostgresDatabase database = new(new NpgsqlConnection(connectionString));
        await database.server.OpenAsync();
        await database.ExecuteAsync(Invariant($"CREATE DATABASE {database.name}"));
        return database;
    }

    internal string ConnectionString => new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Variable)) { Database = name }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        await ExecuteAsync(Invariant($"DROP DATABASE {name} WITH (FORCE)"));
        await server.DisposeAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using NpgsqlCommand command = new(sql, server);
        await command.ExecuteNonQueryAsync();
    }
}
