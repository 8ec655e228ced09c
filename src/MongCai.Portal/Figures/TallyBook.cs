using MongCai.Domain.Dossiers;
using MongCai.Portal.Documents;

namespace MongCai.Portal.Figures;

/// <summary>The tally of an agency in the store: a page for each day, agency, procedure and channel, written in the transaction of the step itself.</summary>
/// <remarks>
/// Each page that is written takes the next number of the agency as its sort key. Numbers are given in the order of the commits, so that whoever has
/// read all pages up to one finds what was written since by listing from there. A database of a program without tallies has none until its dossiers
/// were gone through once, which the first question for figures does; until then steps are not noted.
/// </remarks>
internal static class TallyBook
{
    /// <summary>Notes the last step of a dossier, before the dossier itself is written.</summary>
    internal static async Task NoteAsync(IPortalTransaction transaction, string owner, Dossier? before, Dossier after, CancellationToken cancellationToken)
    {
        TallyPage change = TallyPage.Of(before, after);
        if (change.Lines is not [])
        {
            StoredDocument? stored = await transaction.FindAsync(Kinds.TallyPage, IdOf(owner, change), cancellationToken).ConfigureAwait(false);
            if (stored is not null || await IsKeptAsync(transaction, owner, cancellationToken).ConfigureAwait(false))
            {
                TallyPage page = stored is null ? change : StoreJson.Read<TallyPage>(stored).Plus(change);
                await WriteAsync(transaction, owner, page, stored?.Version ?? 0, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The pages that were written after a version; null where the agency has dossiers and no tally of them.</summary>
    internal static async Task<IReadOnlyList<StoredDocument>?> SinceAsync(IPortalReader reader, string owner, Tally known, CancellationToken cancellationToken)
    {
        List<StoredDocument> written = [];
        DocumentQuery query = new(Kinds.TallyPage, 1) { Owner = owner, SortFrom = known.Version.Length > 0 ? known.Version + "~" : null };
        await foreach (StoredDocument page in Listing.AllAsync(reader, query, cancellationToken).ConfigureAwait(false))
        {
            written.Add(page);
        }

        bool isKept = written is not [] || known != Tally.Empty;
        return isKept || !await HasAsync(reader, Kinds.Dossier, owner, cancellationToken).ConfigureAwait(false) ? written : null;
    }

    /// <summary>Goes through all dossiers of an agency that has no tally yet.</summary>
    internal static async Task<bool> BuildAsync(IPortalTransaction transaction, string owner, CancellationToken cancellationToken)
    {
        if (await HasAsync(transaction, Kinds.TallyPage, owner, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        Dictionary<string, TallyPage> pages = [];
        DocumentQuery dossiers = new(Kinds.Dossier, 1) { Owner = owner };
        await foreach (StoredDocument document in Listing.AllAsync(transaction, dossiers, cancellationToken).ConfigureAwait(false))
        {
            foreach (TallyPage change in ChangesOf(DossierFile.Of(document).Dossier))
            {
                pages[change.Name] = pages.TryGetValue(change.Name, out TallyPage? page) ? page.Plus(change) : change;
            }
        }

        foreach (TallyPage page in pages.Values)
        {
            await WriteAsync(transaction, owner, page, 0, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>What each day changed of a dossier.</summary>
    private static IEnumerable<TallyPage> ChangesOf(Dossier dossier)
    {
        Dossier? before = null;
        for (int step = 1; step <= dossier.Events.Count; step++)
        {
            if (step == dossier.Events.Count || dossier.Events[step].Stamp.At.Date > dossier.Events[step - 1].Stamp.At.Date)
            {
                Dossier after = Dossier.Replay(dossier.Events.Take(step));
                yield return TallyPage.Of(before, after);
                before = after;
            }
        }
    }

    /// <summary>Whether the tally of an agency is kept: there are pages of it, or this is its first dossier.</summary>
    private static async Task<bool> IsKeptAsync(IPortalReader reader, string owner, CancellationToken cancellationToken) =>
        await HasAsync(reader, Kinds.TallyPage, owner, cancellationToken).ConfigureAwait(false)
        || !await HasAsync(reader, Kinds.Dossier, owner, cancellationToken).ConfigureAwait(false);

    private static Task<bool> HasAsync(IPortalReader reader, string kind, string owner, CancellationToken cancellationToken) =>
        FigurePages.HasAsync(reader, new(kind, 1) { Owner = owner }, cancellationToken);

    private static async Task WriteAsync(IPortalTransaction transaction, string owner, TallyPage page, long version, CancellationToken cancellationToken)
    {
        long number = await transaction.NextAsync($"tally/{owner}", cancellationToken).ConfigureAwait(false);
        StoredDocument document = new(Kinds.TallyPage, IdOf(owner, page), version + 1, StoreJson.Write(page))
        {
            Owner = owner,
            Sort = Invariant($"{number:D19}"),
        };
        await FigurePages.WriteAsync(transaction, document, cancellationToken).ConfigureAwait(false);
    }

    private static string IdOf(string owner, TallyPage page) => $"{owner}/{page.Name}";
}
