using System.Runtime.CompilerServices;

namespace MongCai.Portal.Documents;

/// <summary>Goes through all documents of a query, a page at a time.</summary>
internal static class Listing
{
    private const int AtATime = 200;

    internal static async IAsyncEnumerable<StoredDocument> AllAsync(
        IPortalReader store, DocumentQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        DocumentQuery next = query with { Limit = AtATime };
        IReadOnlyList<StoredDocument> page;
        do
        {
            page = await store.ListAsync(next, cancellationToken).ConfigureAwait(false);
            foreach (StoredDocument document in page)
            {
                yield return document;
            }

            next = page.Count > 0 ? next with { After = (page[^1].Sort, page[^1].Id) } : next;
        }
        while (page.Count == AtATime);
    }
}
