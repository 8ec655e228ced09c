using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using MongCai.Sdk.Testing;
using PortalSandbox.Hosting;
using PortalSandbox.Retention;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class ExpiryPurgeTests
{
    [Fact]
    public async Task Execute_AsTheClockGoesOn_PurgesByItself()
    {
        FakeTimeProvider time = new(new(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync(options => options with { Time = time });
        await sandbox.Store.TransactAsync(
            (transaction, token) => transaction.TryWriteAsync(new("key", "tests/1", 1, "{}") { Due = "2026-08-26T01:30:00.0000000Z" }, 0, token));
        await Patience.UntilAsync(async _ =>
        {
            time.Advance(TimeSpan.FromMinutes(1));
            return await CountAsync(sandbox.Store) == 0;
        });
    }

    [Fact]
    public async Task Execute_WhereTheStoreFails_TriesAgain()
    {
        FakeTimeProvider time = new(new(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));
        FailingStore store = new();
        using ExpiryPurge purge = new(
            new PortalService(FakePortal.OptionsOf(time), store), new PortalSandboxOptions { Database = "", Time = time }, NullLogger<ExpiryPurge>.Instance);
        await purge.StartAsync(default);
        for (int round = 0; round < 3; round++)
        {
            await store.Asked.WaitAsync().WithPatience();
            time.Advance(TimeSpan.FromMinutes(1));
        }

        await store.Asked.WaitAsync().WithPatience();
        Assert.False(purge.ExecuteTask!.IsCompleted);
        await purge.StopAsync(default);
    }

    private static async Task<int> CountAsync(IPortalStore store) => (await store.ReadAsync((reader, token) => reader.ListAsync(new("key", 10), token))).Count;

    private sealed class FailingStore : IPortalStore
    {
        internal SemaphoreSlim Asked { get; } = new(0);

        public Task<TResult> ReadAsync<TResult>(Func<IPortalReader, CancellationToken, Task<TResult>> reading, CancellationToken cancellationToken = default) =>
            FailAsync<TResult>();

        public Task<TResult> TransactAsync<TResult>(Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken = default) => FailAsync<TResult>();

        private Task<TResult> FailAsync<TResult>()
        {
            Asked.Release();
            return Task.FromException<TResult>(new TimeoutException("Fail on purpose."));
        }
    }
}
