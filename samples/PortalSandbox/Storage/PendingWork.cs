using System.Data.Common;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>Work that waits for its turn, and then for the commit.</summary>
internal abstract class PendingWork
{
    /// <summary>Whether the work came to its end, well or not, in the transaction that it was run in last.</summary>
    internal abstract bool IsDone { get; }

    /// <summary>Whether the work was begun in the transaction that was tried last.</summary>
    internal abstract bool HasBegun { get; }

    /// <summary>The documents that the work is likely to look for.</summary>
    internal abstract IReadOnlyList<(string Kind, string Id)> Likely { get; }

    /// <summary>Takes the work from those that wait; false where it was given up.</summary>
    internal abstract bool TryBegin();

    /// <summary>Runs the work. What it throws is kept; what the database throws spoils the whole transaction.</summary>
    internal abstract Task RunAsync(ISharedTransaction transaction);

    /// <summary>Gives whoever waits what the work came to, now that it is committed.</summary>
    internal abstract void Settle();

    /// <summary>Tells whoever waits that nothing was done.</summary>
    internal abstract void Fail(Exception error);
}

/// <inheritdoc/>
/// <remarks>Work that is given up before its turn does not begin; once begun it is short, and goes on to its end.</remarks>
internal sealed class PendingWork<TResult>(
    Func<IPortalTransaction, CancellationToken, Task<TResult>> work,
    IReadOnlyList<(string Kind, string Id)> likely,
    CancellationToken cancellationToken) : PendingWork
{
    private const int Waiting = 0;
    private const int Begun = 1;
    private const int GivenUp = 2;

    private readonly TaskCompletionSource<TResult> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task<TResult>? done;
    private bool hasBegun;
    private int turn;

    internal Task<TResult> Outcome => outcome.Task;

    internal override bool IsDone => done is not null;

    internal override bool HasBegun => hasBegun;

    internal override IReadOnlyList<(string Kind, string Id)> Likely => likely;

    internal override bool TryBegin() => Interlocked.CompareExchange(ref turn, Begun, Waiting) == Waiting;

    /// <summary>Gives the work up, unless its turn has come: then nobody knows its outcome but who waits for it.</summary>
    internal bool TryGiveUp() => Interlocked.CompareExchange(ref turn, GivenUp, Waiting) == Waiting;

    internal override async Task RunAsync(ISharedTransaction transaction)
    {
        (done, hasBegun) = (null, true);
        IPortalTransaction own = await transaction.BeginAsync().ConfigureAwait(false);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            TResult result = await work(own, CancellationToken.None).ConfigureAwait(false);
            await transaction.KeepAsync().ConfigureAwait(false);
            done = Task.FromResult(result);
        }
        catch (Exception error) when (error is not DbException)
        {
            await transaction.TakeBackAsync().ConfigureAwait(false);
            done = Task.FromException<TResult>(error);
        }
    }

    internal override void Settle() => outcome.SetFromTask(done!);

    internal override void Fail(Exception error) => outcome.SetException(error);
}
