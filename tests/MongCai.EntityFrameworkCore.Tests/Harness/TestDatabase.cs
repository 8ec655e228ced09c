using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MongCai.Portal.Tests.Storage;

namespace MongCai.EntityFrameworkCore.Tests.Harness;

/// <summary>A database of its own for one test: a file of SQLite, or a schema of PostgreSQL where there is one.</summary>
internal sealed class TestDatabase : IAsyncDisposable, IDbContextFactory<ShopContext>
{
    private readonly DbContextOptions<ShopContext> options;
    private readonly Func<ValueTask> drop;

    private TestDatabase(DbContextOptions<ShopContext> options, Func<ValueTask> drop) => (this.options, this.drop) = (options, drop);

    internal static async Task<TestDatabase> MakeAsync(string kind)
    {
        TestDatabase database = kind == "PostgreSQL" ? OfPostgres(await PostgresSchema.MakeAsync()) : OfSqlite();
        await using ShopContext context = database.CreateDbContext();
        await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript());
        return database;
    }

    public ShopContext CreateDbContext() => new(options);

    public ValueTask DisposeAsync() => drop();

    private static TestDatabase OfPostgres(PostgresSchema schema) =>
        new(new DbContextOptionsBuilder<ShopContext>().UseMongCai().UseNpgsqlOf(schema.ConnectionString), schema.DisposeAsync);

    private static TestDatabase OfSqlite()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        return new(new DbContextOptionsBuilder<ShopContext>().UseMongCai().UseSqliteOf(path), () =>
        {
            SqliteConnection.ClearAllPools();
            File.Delete(path);
            return ValueTask.CompletedTask;
        });
    }
}

/// <summary>The two providers, behind one shape.</summary>
internal static class Providers
{
    internal static DbContextOptions<ShopContext> UseNpgsqlOf(this DbContextOptionsBuilder builder, string connection) =>
        (DbContextOptions<ShopContext>)NpgsqlDbContextOptionsBuilderExtensions.UseNpgsql(builder, connection).Options;

    internal static DbContextOptions<ShopContext> UseSqliteOf(this DbContextOptionsBuilder builder, string path) =>
        (DbContextOptions<ShopContext>)SqliteDbContextOptionsBuilderExtensions.UseSqlite(builder, Invariant($"Data Source={path}")).Options;
}
