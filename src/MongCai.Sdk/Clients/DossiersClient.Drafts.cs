using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

public sealed partial class DossiersClient
{
    /// <summary>Saves a new draft; no time runs for it.</summary>
    public Task<Draft> CreateDraftAsync(NewDossier content, IdempotencyKey key = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        return caller.SendAsync<NewDossier, Draft>(
            PortalOperations.CreateDraft, PortalPath.Of(PortalOperations.CreateDraft), content, key, null, cancellationToken);
    }

    /// <summary>Gets a draft.</summary>
    /// <exception cref="PortalNotFoundException">There is no such draft, or it is another agency's.</exception>
    public Task<Draft> GetDraftAsync(string id, CancellationToken cancellationToken = default) =>
        caller.GetAsync<Draft>(PortalOperations.GetDraft, PortalPath.Of(PortalOperations.GetDraft, id), cancellationToken);

    /// <summary>Saves a draft anew over a version that is known.</summary>
    /// <exception cref="PortalPreconditionFailedException">
    /// The draft has another version now; after a broken connection that may be the one saved by this very call.
    /// </exception>
    /// <exception cref="PortalNotFoundException">There is no such draft, or it is another agency's.</exception>
    public Task<Draft> SaveDraftAsync(string id, long version, NewDossier content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        return caller.SendAsync<NewDossier, Draft>(
            PortalOperations.SaveDraft, PortalPath.Of(PortalOperations.SaveDraft, id), content, default, version, cancellationToken);
    }

    /// <summary>Throws a draft away.</summary>
    /// <exception cref="PortalNotFoundException">There is no such draft, or it is another agency's.</exception>
    public Task DeleteDraftAsync(string id, CancellationToken cancellationToken = default) =>
        caller.DeleteAsync(PortalOperations.DeleteDraft, PortalPath.Of(PortalOperations.DeleteDraft, id), cancellationToken);

    /// <summary>Files a draft of a version that is known; the draft is gone then.</summary>
    /// <exception cref="PortalPreconditionFailedException">The draft has another version now.</exception>
    /// <exception cref="PortalNotFoundException">There is no such draft, or it is another agency's.</exception>
    public Task<PortalOutcome<DossierResource>> FileDraftAsync(
        string id, long version, IdempotencyKey key = default, CancellationToken cancellationToken = default) =>
        caller.AskAsync<DossierResource>(
            PortalOperations.FileDraft, PortalPath.Of(PortalOperations.FileDraft, id), key, version, cancellationToken);
}
