using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using PortalSandbox.Storage;

namespace MongCai.Portal.Tests.Storage;

public sealed class GroupCommitTests
{
    [Fact]
    public async Task Run_WhereTooManyWait_IsRefusedAtOnce() // S-07
    {
        TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using GroupCommit commits = new(async () =>
        {
            await open.Task;
            SqliteConnection connection = new("Data Source=:memory:");
            await connection.OpenAsync();
            return connection;
        });
        List<Task<int>> waiting = [];
        TimeoutException refused = await Assert.ThrowsAsync<TimeoutException>(() =>
        {
            while (true)
            {
                waiting.Add(commits.RunAsync((_, _) => Task.FromResult(0), default));
            }
        });
        Assert.Contains("wait", refused.Message, StringComparison.Ordinal);
        Assert.InRange(waiting.Count, 1024, 1100);
        open.SetResult();
        await Task.WhenAll(waiting).WithPatience();
    }

    [Fact]
    public async Task Run_WhereNoTransactionBegins_FailsAllAtOnce() // S-13: each waited for the lock anew, one after the other
    {
        int tries = 0;
        TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using GroupCommit commits = new(async () =>
        {
            await open.Task;
            tries++;
            throw new SqliteException("database is locked", 5);
        });
        Task<int>[] writes = [.. Enumerable.Range(0, 20).Select(_ => commits.RunAsync((_, _) => Task.FromResult(0), default))];
        open.SetResult();
        foreach (Task<int> write in writes)
        {
            await Assert.ThrowsAsync<SqliteException>(() => write.WithPatience());
        }

        Assert.InRange(tries, 1, 2);
    }

    [Fact]
    public async Task Run_WhereTheTurnDoesNotCome_IsGivenUpAndNotBegunLater() // S-13: it waited as long as the one before it
    {
        FakeTimeProvider time = new();
        TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        bool isBegun = false;
        await using GroupCommit commits = new(
            async () =>
            {
                await open.Task;
                SqliteConnection connection = new("Data Source=:memory:");
                await connection.OpenAsync();
                return connection;
            },
            time: time);
        Task<int> first = commits.RunAsync((_, _) => Task.FromResult(1), default);
        await Patience.UntilAsync(_ => Task.FromResult(commits.HasBegun));
        Task<bool> second = commits.RunAsync((_, _) => Task.FromResult(isBegun = true), default);
        time.Advance(GroupCommit.LongestWait + TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<TimeoutException>(() => second.WithPatience());
        open.SetResult();
        Assert.Equal(1, await first.WithPatience()); // its turn had come, and nobody knows its outcome before it is there
        await commits.RunAsync((_, _) => Task.FromResult(0), default).WithPatience();
        Assert.False(isBegun);
    }
}
