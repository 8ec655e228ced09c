using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>The dossiers of the caller's agency: filing them, moving them on, and what became of them.</summary>
public sealed partial class DossiersClient
{
    private readonly PortalCaller caller;

    internal DossiersClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Files a dossier, once whatever how often it has to be sent.</summary>
    /// <param name="dossier">What is filed.</param>
    /// <param name="key">What makes the call itself; one that nobody knows is made where there is none.</param>
    /// <param name="cancellationToken">
    /// Cancels the call; whether the dossier was filed is then not known. With a key of one's own the call can be made again without doing it twice.
    /// </param>
    public Task<PortalOutcome<DossierResource>> FileAsync(NewDossier dossier, IdempotencyKey key = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return caller.AskAsync<NewDossier, DossierResource>(
            PortalOperations.FileDossier, PortalPath.Of(PortalOperations.FileDossier), dossier, key, null, cancellationToken);
    }

    /// <summary>Lists dossiers, the oldest first.</summary>
    /// <param name="filter">Which; null for all.</param>
    /// <param name="pageSize">How many in a page, 1 to 200; null leaves it to the portal.</param>
    public PortalPageable<DossierSummary> List(DossierFilter? filter = null, int? pageSize = null) =>
        caller.List<DossierSummary>(PortalOperations.ListDossiers, () => PathOf(filter ?? new()), pageSize);

    /// <summary>Gets a dossier.</summary>
    /// <exception cref="PortalNotFoundException">There is no such dossier, or it is another agency's.</exception>
    public Task<DossierResource> GetAsync(DossierCode code, CancellationToken cancellationToken = default) =>
        caller.GetAsync<DossierResource>(PortalOperations.GetDossier, PortalPath.Of(PortalOperations.GetDossier, code.ToString()), cancellationToken);

    /// <summary>Gets a dossier, or null where it still has a version that is known.</summary>
    /// <exception cref="PortalNotFoundException">There is no such dossier, or it is another agency's.</exception>
    public Task<DossierResource?> GetIfChangedAsync(DossierCode code, long knownVersion, CancellationToken cancellationToken = default) =>
        caller.GetIfChangedAsync<DossierResource>(
            PortalOperations.GetDossier, PortalPath.Of(PortalOperations.GetDossier, code.ToString()), knownVersion, cancellationToken);

    /// <summary>
    /// Gets the life of a dossier, event by event. The chain of hashes is not verified: <see cref="AuditTrail.FindBreak"/> does that, and
    /// <see cref="AuditTrail.ContinuesFrom"/> with a head kept before.
    /// </summary>
    /// <exception cref="PortalNotFoundException">There is no such dossier, or it is another agency's.</exception>
    /// <exception cref="PortalResponseException">The answer is not an audit trail that this version can read.</exception>
    public Task<AuditTrail> GetTimelineAsync(DossierCode code, CancellationToken cancellationToken = default)
    {
        PortalCall call = PortalCall.Of(PortalOperations.Timeline, PortalPath.Of(PortalOperations.Timeline, code.ToString()));
        return caller.SendAsync<AuditTrail>(
            call with { Kind = AnswerKind.Bytes, Parse = static json => DossierJson.Read(AnswerText.Of(json)) }, cancellationToken);
    }

    /// <summary>Gives a command to a dossier, once whatever how often it has to be sent.</summary>
    /// <param name="code">The dossier.</param>
    /// <param name="version">The version that the caller decided on, as <see cref="DossierResource.Version"/> says.</param>
    /// <param name="command">The command.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="key">What makes the call itself; one is made where there is none.</param>
    /// <param name="cancellationToken">Cancels the call; whether the command was carried out is then not known.</param>
    /// <exception cref="PortalPreconditionFailedException">The dossier has another version now.</exception>
    /// <exception cref="PortalNotFoundException">There is no such dossier, or it is another agency's.</exception>
    public Task<PortalOutcome<DossierResource>> CommandAsync(
        DossierCode code, long version, DossierCommand command, ActorReference by, IdempotencyKey key = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        DossierCommandRequest request = new() { By = by, Command = command };
        return caller.AskAsync<DossierCommandRequest, DossierResource>(
            PortalOperations.Command, PortalPath.Of(PortalOperations.Command, code.ToString()), request, key, version, cancellationToken);
    }

    /// <summary>Takes a ticket of today's queue for a dossier, or gives it again.</summary>
    /// <remarks>A dossier that has come to its end needs none, which is a legal "no".</remarks>
    /// <exception cref="PortalNotFoundException">There is no such dossier, or it is another agency's.</exception>
    public Task<PortalOutcome<TicketResource>> TakeTicketAsync(DossierCode code, IdempotencyKey key = default, CancellationToken cancellationToken = default) =>
        caller.AskAsync<TicketResource>(PortalOperations.TakeTicket, PortalPath.Of(PortalOperations.TakeTicket, code.ToString()), key, null, cancellationToken);

    /// <summary>Gets the ticket that was taken last for a dossier.</summary>
    /// <exception cref="PortalNotFoundException">There is no such dossier, it is another agency's, or no ticket was taken for it.</exception>
    public Task<TicketResource> GetTicketAsync(DossierCode code, CancellationToken cancellationToken = default) =>
        caller.GetAsync<TicketResource>(PortalOperations.GetTicket, PortalPath.Of(PortalOperations.GetTicket, code.ToString()), cancellationToken);

    private static PortalPath PathOf(DossierFilter filter) => new PortalPath(PortalOperations.ListDossiers)
        .With("state", filter.State)
        .With("procedure", filter.Procedure?.ToString())
        .With("filedFrom", filter.FiledFrom)
        .With("filedUntil", filter.FiledUntil)
        .With("dueBefore", filter.DueBefore);
}
