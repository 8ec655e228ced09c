using MongCai.Portal.Memory;

namespace MongCai.Portal;

/// <summary>A store in memory. A transaction works on a state of its own, which takes the place of the old one when it ends well.</summary>
/// <remarks>One transaction runs at a time; a reader has the state of its beginning. What it holds ends with the process: for tests and first looks.</remarks>
public sealed class MemoryPortalStore : IPortalStore, IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private volatile MemoryState state = MemoryState.Empty;

    /// <inheritdoc/>
    public Task<TResult> ReadAsync<TResult>(Func<IPortalReader, CancellationToken, Task<TResult>> reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading(new MemoryTransaction(state), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<TResult> TransactAsync<TResult>(
        Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            MemoryTransaction transaction = new(state);
            TResult result = await work(transaction, cancellationToken).ConfigureAwait(false);
            state = transaction.State;
            return result;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();
}
