namespace MongCai.Sdk.Testing.Serving;

/// <summary>Where a portal keeps its documents, counters and bytes.</summary>
public interface IPortalStore
{
    /// <summary>Does work in one transaction: all of it is kept when the task ends well, none of it when it throws.</summary>
    /// <remarks>
    /// Transactions are serialisable: they do as if one ran after the other. The work may be run again from its start where two
    /// got in each other's way, so it must not do anything outside the transaction.
    /// </remarks>
    Task<TResult> TransactAsync<TResult>(Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken = default);
}
