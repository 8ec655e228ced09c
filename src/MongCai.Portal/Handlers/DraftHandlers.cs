using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Handlers;

/// <summary>Keeps drafts, and files them.</summary>
internal static class DraftHandlers
{
    internal static async Task<PortalReply> CreateAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        Draft draft = new() { Id = exchange.NewId("drf"), Version = 1, SavedAt = exchange.Now, Content = exchange.Body<NewDossier>() };
        return await WriteAsync(exchange, draft, cancellationToken).ConfigureAwait(false);
    }

    internal static async Task<PortalReply> GetAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        Draft draft = await FindAsync(exchange, cancellationToken).ConfigureAwait(false);
        return Replies.Versioned(exchange, draft, draft.Version);
    }

    internal static async Task<PortalReply> SaveAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        Draft draft = await FindAsync(exchange, cancellationToken).ConfigureAwait(false);
        EntityTags.RequireMatch(exchange, draft.Version);
        return await WriteAsync(
            exchange, draft with { Version = draft.Version + 1, SavedAt = exchange.Now, Content = exchange.Body<NewDossier>() }, cancellationToken)
                .ConfigureAwait(false);
    }

    internal static async Task<PortalReply> DeleteAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        Draft draft = await FindAsync(exchange, cancellationToken).ConfigureAwait(false);
        await exchange.Transaction.DeleteAsync(Kinds.Draft, draft.Id, cancellationToken).ConfigureAwait(false);
        return Replies.Empty();
    }

    internal static async Task<PortalReply> FileAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        Draft draft = await FindAsync(exchange, cancellationToken).ConfigureAwait(false);
        EntityTags.RequireMatch(exchange, draft.Version);
        DossierResource filed = await Filing.FileAsync(exchange, draft.Content, cancellationToken).ConfigureAwait(false);
        await exchange.Transaction.DeleteAsync(Kinds.Draft, draft.Id, cancellationToken).ConfigureAwait(false);
        return DossierHandlers.Filed(exchange, filed);
    }

    private static async Task<Draft> FindAsync(Exchange exchange, CancellationToken cancellationToken) =>
        await exchange.Store.FindAsync(Kinds.Draft, exchange.Id, cancellationToken).ConfigureAwait(false) is { } document && document.Owner == exchange.Owner
            ? StoreJson.Read<Draft>(document)
            : throw Refuse.NotFound();

    private static async Task<PortalReply> WriteAsync(Exchange exchange, Draft draft, CancellationToken cancellationToken)
    {
        StoredDocument document = new(Kinds.Draft, draft.Id, draft.Version, StoreJson.Write(draft))
        {
            Owner = exchange.Owner,
            Sort = Moments.Key(draft.SavedAt),
            Due = exchange.After(exchange.Options.DraftLifetime),
        };
        await exchange.WriteAsync(document, draft.Version - 1, cancellationToken).ConfigureAwait(false);
        return Replies.Versioned(exchange, draft, draft.Version, exchange.Call.Operation.Success);
    }
}
