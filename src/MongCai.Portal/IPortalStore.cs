namespace MongCai.Portal;

/// <summary>Where a portal keeps its documents, counters and bytes.</summary>
public interface IPortalStore
{
    /// <summary>Reads what the store holds at one moment: nothing that is written meanwhile is seen, and a transaction under way is not waited for.</summary>
    /// <remarks>The reading may be run again from its start, so it must not do anything outside the store.</remarks>
    Task<TResult> ReadAsync<TResult>(Func<IPortalReader, CancellationToken, Task<TResult>> reading, CancellationToken cancellationToken = default);

    /// <summary>Does work in one transaction: all of it is kept when the task ends well, none of it when it throws.</summary>
    /// <remarks>
    /// Transactions are serialisable: they do as if one ran after the other. The work may be run again from its start where two
    /// got in each other's way, so it must not do anything outside the transaction; nor may it begin another transaction, which
    /// could wait for this one for ever.
    /// </remarks>
    Task<TResult> TransactAsync<TResult>(Func<IPortalTransaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken = default);

    /// <summary>Does work in one transaction, as the other does, and says beforehand which documents it is likely to look for.</summary>
    /// <remarks>A store far away may fetch them for all works of a commit at once; one that has no use for it, as by default, passes over them.</remarks>
    /// <param name="work">The work.</param>
    /// <param name="likely">The kinds and identifiers of documents; the work may look for others, and not for all of these.</param>
    /// <param name="cancellationToken">Gives up before the turn of the work has come.</param>
    Task<TResult> TransactAsync<TResult>(
        Func<IPortalTransaction, CancellationToken, Task<TResult>> work,
        IReadOnlyList<(string Kind, string Id)> likely,
        CancellationToken cancellationToken = default) =>
        TransactAsync(work, cancellationToken);
}
