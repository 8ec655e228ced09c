namespace MongCai.Portal.Figures;

/// <summary>What the pages of all tallies have in common in the store.</summary>
internal static class FigurePages
{
    internal static async Task<bool> HasAsync(IPortalReader reader, DocumentQuery query, CancellationToken cancellationToken) =>
        await reader.ListAsync(query with { Limit = 1, SummariesOnly = true }, cancellationToken).ConfigureAwait(false) is not [];

    /// <summary>Writes a page over the version that was read in the same transaction; 0 for none.</summary>
    internal static async Task WriteAsync(IPortalTransaction transaction, StoredDocument page, CancellationToken cancellationToken)
    {
        if (!await transaction.TryWriteAsync(page, page.Version - 1, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException("A page of a tally was written by another transaction, though transactions are serialisable.");
        }
    }
}
