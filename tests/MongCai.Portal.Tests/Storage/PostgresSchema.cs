using Npgsql;

namespace MongCai.Portal.Tests.Storage;

/// <summary>A schema of its own in the PostgreSQL that MONGCAI_POSTGRES names, which is gone after the test.</summary>
internal sealed class PostgresSchema : IAsyncDisposable
{
    private const string Variable = "MONGCAI_POSTGRES";

    private readonly NpgsqlConnection server;
    private readonly string name = Invariant($"portal_{Guid.NewGuid():N}");

    private PostgresSchema(NpgsqlConnection server) => this.server = server;

    /// <summary>Makes the schema; where there is no PostgreSQL, the test is skipped.</summary>
    internal static async Task<PostgresSchema> MakeAsync()
    {
        string? connectionString = Environment.GetEnvironmentVariable(Variable);
        Skip.If(string.IsNullOrEmpty(connectionString), Variable + " names no PostgreSQL: run the tests by samples/PortalSandbox/with-postgres.");
        PostgresSchema schema = new(new NpgsqlConnection(connectionString));
        await schema.server.OpenAsync();
        await schema.ExecuteAsync(Invariant($"CREATE SCHEMA {schema.name}"));
        return schema;
    }

    internal string ConnectionString =>
        new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Variable)) { SearchPath = name, MaxPoolSize = 20 }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        await ExecuteAsync(Invariant($"DROP SCHEMA {name} CASCADE"));
        await server.DisposeAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using NpgsqlCommand command = new(sql, server);
        await command.ExecuteNonQueryAsync();
    }
}
