using Microsoft.Data.Sqlite;
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
}
