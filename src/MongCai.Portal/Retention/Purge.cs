using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Portal.Outgoing;
using NodaTime;

namespace MongCai.Portal.Retention;

/// <summary>Deletes what has outlived its time, a few documents of each kind in a transaction of their own.</summary>
/// <remarks>
/// What else a portal keeps is for good: dossiers, payments, the keys of payment events, receipts, responses, files, the last ticket of a dossier and look-up
/// hashes and tallies are its records; clients and webhooks end when they are deleted. Counters stay, two for an agency and day, one for its
/// tally, one for its events and one for a series of receipts: a number that is given twice would be worse than a line that is kept. The tokens of
/// surveys are computed, and kept nowhere.
/// </remarks>
internal sealed class Purge(PortalServiceOptions options, IPortalStore store)
{
    private const int AtATime = 100;

    private static readonly DocumentQuery[] Mortal =
    [
        new(Kinds.Token, AtATime), new(Kinds.Key, AtATime), new(Kinds.Draft, AtATime), new(Kinds.Upload, AtATime),
        new(Kinds.Message, AtATime) { State = Outbox.GivenUp },
    ];

    /// <summary>Deletes up to a batch of each kind, and says how many documents that were.</summary>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        string now = Moments.Key(Instant.FromDateTimeOffset(options.Time.GetUtcNow()).PlusTicks(1));
        int deleted = 0;
        foreach (DocumentQuery kind in Mortal)
        {
            DocumentQuery expired = kind with { DueBefore = now };
            if (await store.ReadAsync((reader, token) => reader.ListAsync(expired with { Limit = 1 }, token), cancellationToken)
                .ConfigureAwait(false) is not [])
            {
                deleted += await store.TransactAsync((transaction, token) => DeleteAsync(expired, transaction, token), cancellationToken).ConfigureAwait(false);
            }
        }

        return deleted;
    }

    private static async Task<int> DeleteAsync(DocumentQuery expired, IPortalTransaction transaction, CancellationToken cancellationToken)
    {
        IReadOnlyList<StoredDocument> documents = await transaction.ListAsync(expired, cancellationToken).ConfigureAwait(false);
        foreach (StoredDocument document in documents)
        {
            await transaction.DeleteAsync(document.Kind, document.Id, cancellationToken).ConfigureAwait(false);
            if (document.Kind == Kinds.Upload)
            {
                await DeleteBytesAsync(document.Id, transaction, cancellationToken).ConfigureAwait(false);
            }
        }

        return documents.Count;
    }

    /// <summary>Deletes the bytes of an upload that never became a file.</summary>
    private static async Task DeleteBytesAsync(string id, IPortalTransaction transaction, CancellationToken cancellationToken)
    {
        if (await transaction.FindAsync(Kinds.File, id, cancellationToken).ConfigureAwait(false) is null)
        {
            await transaction.DeleteBlobAsync(StoredFiles.Blob(id), cancellationToken).ConfigureAwait(false);
        }
    }
}
