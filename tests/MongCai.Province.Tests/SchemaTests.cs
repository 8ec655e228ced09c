using System.Reflection;
using Npgsql;
using Orleans.Storage;
using Province.Hosting;

namespace MongCai.Province.Tests;

public class SchemaTests
{
    private static readonly string[] KeysOfStorage = ["WriteToStorageKey", "ReadFromStorageKey", "ClearStorageKey"];

    private static readonly string[] All = [.. KeysOf("Orleans.Clustering.AdoNet"), .. KeysOf("Orleans.Reminders.AdoNet"), .. KeysOfStorage];

    public static TheoryData<string> Keys => [.. All];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Schema_StatementThatOrleansReads_IsThere(string key) => Assert.Contains($"('{key}', '", Schema.Text, StringComparison.Ordinal);

    [Fact]
    public void Schema_StatementsOfStorage_AreThoseThatOrleansAsksFor() =>
        Assert.All(KeysOfStorage, key => Assert.Contains($"'{key}'", AdoNetGrainStorage.DefaultInitializationQuery, StringComparison.Ordinal));

    [SkippableFact]
    public async Task Apply_ToADatabaseThatHasIt_ChangesNothing()
    {
        string? connection = Environment.GetEnvironmentVariable("MONGCAI_POSTGRES");
        Skip.If(connection is null, "MONGCAI_POSTGRES is not set: samples/PortalSandbox/with-postgres sets it.");
        string name = Invariant($"schema_{Guid.NewGuid():N}");
        await using NpgsqlDataSource database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { SearchPath = name });
        await ExecuteAsync(database, $"CREATE SCHEMA {name}");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Schema.ApplyAsync(database)));
        await Schema.ApplyAsync(database);

        Assert.Equal(All.Length, Convert.ToInt32(await ExecuteAsync(database, "SELECT count(*) FROM OrleansQuery"), System.Globalization.CultureInfo.InvariantCulture));
        await ExecuteAsync(database, $"DROP SCHEMA {name} CASCADE");
    }

    private static async Task<object?> ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using NpgsqlCommand command = database.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    private static IEnumerable<string> KeysOf(string assembly) =>
        Assembly.Load(assembly).GetTypes().Single(type => type.Name == "DbStoredQueries").GetProperties(BindingFlags.Instance | BindingFlags.NonPublic).Select(property => property.Name);
}
