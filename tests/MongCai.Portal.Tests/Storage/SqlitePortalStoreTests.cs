using Microsoft.Data.Sqlite;
using PortalSandbox.Storage;

namespace MongCai.Portal.Tests.Storage;

public sealed class SqlitePortalStoreTests : StoreConformance
{
    private readonly TemporaryFile file = new();

    [Fact]
    public async Task Open_Again_HasWhatWasWritten()
    {
        await DoAsync(transaction => transaction.TryWriteAsync(new("thing", "1", 1, "{}"), 0));
        await using SqlitePortalStore again = await SqlitePortalStore.OpenAsync(file.ConnectionString);
        Assert.NotNull(await again.TransactAsync((transaction, token) => transaction.FindAsync("thing", "1", token)));
    }

    [Fact]
    public async Task Open_DatabaseOfANewerProgram_IsRefused()
    {
        await using (SqliteConnection connection = new(file.ConnectionString))
        {
            await connection.OpenAsync();
            await using SqliteCommand command = new("INSERT INTO schema_version (version) VALUES (9999)", connection);
            await command.ExecuteNonQueryAsync();
        }

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => SqlitePortalStore.OpenAsync(file.ConnectionString));
        Assert.Contains("schema version 9999", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transact_TwoProcesses_TakeTurns()
    {
        await using SqlitePortalStore other = await SqlitePortalStore.OpenAsync(file.ConnectionString);
        long[] numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(index => Task.Run(() =>
            (index % 2 == 0 ? Store : other).TransactAsync((transaction, token) => transaction.NextAsync("numbers", token)))));
        Assert.Equal(Enumerable.Range(1, 20).Select(number => (long)number), numbers.Order());
    }

    public override async Task DisposeAsync()
    {
        await ((IAsyncDisposable)Store).DisposeAsync();
        file.Dispose();
    }

    private protected override async Task<IPortalStore> OpenAsync() => await SqlitePortalStore.OpenAsync(file.ConnectionString);
}
