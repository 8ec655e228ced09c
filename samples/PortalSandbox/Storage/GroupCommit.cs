using System.Data;
using System.Data.Common;
using System.Security.Cryptography;
using System.Threading.Channels;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>Runs transactions one after the other, those that wait at the same time under one commit, for it is the commit that takes the time.</summary>
/// <remarks>
/// Each has a savepoint of its own, so that one that throws takes back what it did and nothing else. None is answered before the
/// commit: where that fails, all of them have failed. Safe for several threads.
/// </remarks>
internal sealed class GroupCommit : IAsyncDisposable
{
    private const int Most = 64;
    private const int MostWaiting = 1024;
    private const int Attempts = 50;
    private const string SerializationFailure = "40001";
    private const string Deadlock = "40P01";

    private readonly Channel<PendingWork> waiting = Channel.CreateBounded<PendingWork>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly Func<Task<DbConnection>> connect;
    private readonly Task running;
    private volatile bool isClosed;

    /// <summary>Begins to take work.</summary>
    /// <param name="connect">Opens a connection, which is disposed of after each commit.</param>
    internal GroupCommit(Func<Task<DbConnection>> connect)
    {
        this.connect = connect;
        running = Task.Run(RunAsync);
    }

    /// <summary>Runs work in its turn.</summary>
    internal Task<TResult> RunAsync<TResult>(Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        PendingWork<TResult> pending = new(work, cancellationToken);
        return waiting.Writer.TryWrite(pending) ? pending.Outcome
            : throw (isClosed ? new ObjectDisposedException(nameof(GroupCommit)) : new TimeoutException("Too many writes wait for their turn."));
    }

    /// <summary>Takes no more, and lets what waits come to its end.</summary>
    public async ValueTask DisposeAsync()
    {
        isClosed = true;
        waiting.Writer.TryComplete();
        await running.ConfigureAwait(false);
    }

    private async Task RunAsync()
    {
        while (await waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            List<PendingWork> group = [];
            while (group.Count < Most && waiting.Reader.TryRead(out PendingWork? next))
            {
                group.Add(next);
            }

            await SettleAsync(group).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Commits a group. Where the work of one spoils the transaction of all, each is run alone; where the transaction did not even begin, all have
    /// failed.
    /// </summary>
    private async Task SettleAsync(List<PendingWork> group)
    {
        group.RemoveAll(work => work.IsGivenUp());
        try
        {
            await CommitAsync(group).ConfigureAwait(false);
            group.ForEach(work => work.Settle());
        }
        catch (DbException) when (group.Count > 1 && group.Exists(work => work.HasBegun) && !group.TrueForAll(work => work.IsDone))
        {
            foreach (PendingWork work in group)
            {
                await SettleAsync([work]).ConfigureAwait(false);
            }
        }
        catch (Exception error)
        {
            group.ForEach(work => work.Fail(error));
        }
    }

    /// <summary>Commits a group, again and again where the database turns it back because of another process.</summary>
    private async Task CommitAsync(List<PendingWork> group)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await TryCommitAsync(group).ConfigureAwait(false);
                return;
            }
            catch (DbException error) when (error.SqlState is SerializationFailure or Deadlock && attempt < Attempts)
            {
                await Task.Delay(RandomNumberGenerator.GetInt32(1, 5 + attempt)).ConfigureAwait(false);
            }
        }
    }

    private async Task TryCommitAsync(List<PendingWork> group)
    {
        DbConnection connection = await connect().ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            DbTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.Serializable).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                foreach (PendingWork work in group)
                {
                    await work.RunAsync(transaction).ConfigureAwait(false);
                }

                await transaction.CommitAsync().ConfigureAwait(false);
            }
        }
    }
}
