using System.Data.Common;
using System.Diagnostics;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>Work that waits for its turn, and then for the commit.</summary>
internal abstract class PendingWork
{
    /// <summary>Whether the work came to its end, well or not, in the transaction that it was run in last.</summary>
    internal abstract bool IsDone { get; }

    /// <summary>Whether the work was begun in the transaction that was tried last.</summary>
    internal abstract bool HasBegun { get; }

    /// <summary>Gives up what waited too long for its turn, and says so.</summary>
    internal abstract bool IsGivenUp();

    /// <summary>Runs the work under a savepoint. What it throws is kept; what the database throws spoils the whole transaction.</summary>
    internal abstract Task RunAsync(DbTransaction transaction);

    /// <summary>Gives whoever waits what the work came to, now that it is committed.</summary>
    internal abstract void Settle();

    /// <summary>Tells whoever waits that nothing was done.</summary>
    internal abstract void Fail(Exception error);
}

/// <inheritdoc/>
/// <remarks>Work that is given up before its turn does not begin; once begun it is short, and goes on to its end.</remarks>
internal sealed class PendingWork<TResult>(Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken) : PendingWork
{
    private const string Savepoint = "work";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);


    private readonly TaskCompletionSource<TResult> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long waitingSince = Stopwatch.GetTimestamp();
    private Task<TResult>? done;
    private bool hasBegun;

    internal Task<TResult> Outcome => outcome.Task;

    internal override bool IsDone => done is not null;

    internal override bool HasBegun => hasBegun;

    internal override bool IsGivenUp()
    {
        bool isTooLate = Stopwatch.GetElapsedTime(waitingSince) > LongestWait;
        if (isTooLate)
        {
            Fail(new TimeoutException("The write waited too long for its turn."));
        }

        return isTooLate;
    }

    internal override async Task RunAsync(DbTransaction transaction)
    {
        (done, hasBegun) = (null, true);
        await transaction.SaveAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            TResult result = await work(new SqlPortalTransaction(transaction), CancellationToken.None).ConfigureAwait(false);
            await transaction.ReleaseAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
            done = Task.FromResult(result);
        }
        catch (Exception error) when (error is not DbException)
        {
            await transaction.RollbackAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
            await transaction.ReleaseAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
            done = Task.FromException<TResult>(error);
        }
    }

    internal override void Settle() => outcome.SetFromTask(done!);

    internal override void Fail(Exception error) => outcome.SetException(error);
}
