using System.Data;
using System.Data.Common;
using System.Security.Cryptography;
using System.Threading.Channels;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>Runs transactions one after the other, those that wait at the same time under one commit, for it is the commit that takes the time.</summary>
/// <remarks>
/// One that throws takes back what it did and nothing else. None is answered before the commit: where that fails, all of them have failed. One that
/// waits too long for its turn is given up, and is not begun any more. Safe for several threads.
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
    private readonly Func<DbTransaction, ISharedTransaction> share;
    private readonly Func<DbConnection, ValueTask> release;
    private readonly TimeProvider time;
    private readonly Task running;
    private volatile bool isClosed;

    /// <summary>Begins to take work.</summary>
    /// <param name="connect">Opens a connection.</param>
    /// <param name="share">Lets several works share a transaction; null for each under a savepoint.</param>
    /// <param name="release">Takes the connection back after a commit; null to dispose of it, as is done where the commit failed.</param>
    /// <param name="time">The clock of those who wait; null for that of the system.</param>
    internal GroupCommit(
        Func<Task<DbConnection>> connect, Func<DbTransaction, ISharedTransaction>? share = null, Func<DbConnection, ValueTask>? release = null,
        TimeProvider? time = null)
    {
        (this.connect, this.share) = (connect, share ?? Savepoints);
        (this.release, this.time) = (release ?? (static connection => connection.DisposeAsync()), time ?? TimeProvider.System);
        running = Task.Run(RunAsync);
    }

    /// <summary>How long a work waits for its turn at the longest.</summary>
    internal static TimeSpan LongestWait { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the turn of any work has come.</summary>
    internal bool HasBegun { get; private set; }

    /// <summary>Runs work in its turn.</summary>
    /// <exception cref="TimeoutException">Too many wait, or it waited too long. Nothing was done.</exception>
    internal Task<TResult> RunAsync<TResult>(
        Func<IPortalTransaction, CancellationToken, Task<TResult>> work,
        CancellationToken cancellationToken,
        IReadOnlyList<(string Kind, string Id)>? likely = null)
    {
        PendingWork<TResult> pending = new(work, likely ?? [], cancellationToken);
        return waiting.Writer.TryWrite(pending) ? WaitAsync(pending)
            : throw (isClosed ? new ObjectDisposedException(nameof(GroupCommit)) : new TimeoutException("Too many writes wait for their turn."));
    }

    private async Task<TResult> WaitAsync<TResult>(PendingWork<TResult> pending)
    {
        try
        {
            return await pending.Outcome.WaitAsync(LongestWait, time, CancellationToken.None).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!pending.Outcome.IsCompleted)
        {
            return pending.TryGiveUp() ? throw new TimeoutException("The write waited too long for its turn.") : await pending.Outcome.ConfigureAwait(false);
        }
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

            group.RemoveAll(work => !work.TryBegin());
            HasBegun = true;
            await SettleAsync(group).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Commits a group. Where the work of one spoils the transaction of all, each is run alone; where the transaction did not even begin, all have
    /// failed.
    /// </summary>
    private async Task SettleAsync(List<PendingWork> group)
    {
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

    /// <summary>
    /// Commits a group, again and again where the database turns it back because of another process, and at once where what it held back could not be.
    /// </summary>
    private async Task CommitAsync(List<PendingWork> group)
    {
        Func<DbTransaction, ISharedTransaction> sharing = share;
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await TryCommitAsync(group, sharing).ConfigureAwait(false);
                return;
            }
            catch (NotDeferredException)
            {
                sharing = Savepoints;
            }
            catch (DbException error) when (error.SqlState is SerializationFailure or Deadlock && attempt < Attempts)
            {
                await Task.Delay(RandomNumberGenerator.GetInt32(1, 5 + attempt)).ConfigureAwait(false);
            }
        }
    }

    private async Task TryCommitAsync(List<PendingWork> group, Func<DbTransaction, ISharedTransaction> sharing)
    {
        DbConnection connection = await connect().ConfigureAwait(false);
        try
        {
            await TryCommitAsync(group, sharing, connection).ConfigureAwait(false);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        await release(connection).ConfigureAwait(false);
    }

    private static async Task TryCommitAsync(List<PendingWork> group, Func<DbTransaction, ISharedTransaction> sharing, DbConnection connection)
    {
        DbTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.Serializable).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            ISharedTransaction shared = sharing(transaction);
            await shared.FetchAsync([.. group.SelectMany(work => work.Likely)]).ConfigureAwait(false);
            foreach (PendingWork work in group)
            {
                await work.RunAsync(shared).ConfigureAwait(false);
            }

            await shared.FinishAsync().ConfigureAwait(false);
            await transaction.CommitAsync().ConfigureAwait(false);
        }
    }

    private static SavepointTransaction Savepoints(DbTransaction transaction) => new(transaction);
}
