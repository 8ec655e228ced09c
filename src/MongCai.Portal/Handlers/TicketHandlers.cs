using MongCai.Domain.Dossiers;
using MongCai.Domain.Officers;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Handlers;

/// <summary>Gives tickets of the queue for dossiers: one for a dossier and day, numbered by agency and day.</summary>
internal static class TicketHandlers
{
    internal static async Task<PortalReply> TakeAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        Dossier dossier = (await DossierFile.GetAsync(exchange, exchange.Route("code"), cancellationToken).ConfigureAwait(false)).Dossier;
        StoredDocument? stored = await FindAsync(exchange, dossier.Code, cancellationToken).ConfigureAwait(false);
        if (stored is not null && StoreJson.Read<TicketResource>(stored) is { } taken && taken.TakenAt.Date == exchange.Today)
        {
            return Replies.Json(taken);
        }

        if (dossier.EndedAt is not null)
        {
            throw Refuse.Legal(new Domain.BilingualText("Hồ sơ đã kết thúc, không cần lấy số.", "The dossier has come to its end: it needs no ticket."));
        }

        return Replies.Json(await TakeAsync(exchange, dossier, stored?.Version ?? 0, cancellationToken).ConfigureAwait(false));
    }

    internal static async Task<PortalReply> GetAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        DossierFile file = await DossierFile.GetAsync(exchange, exchange.Route("code"), cancellationToken).ConfigureAwait(false);
        return Replies.Json(
            StoreJson.Read<TicketResource>(await FindAsync(exchange, file.Dossier.Code, cancellationToken).ConfigureAwait(false) ?? throw Refuse.NotFound()));
    }

    private static Task<StoredDocument?> FindAsync(Exchange exchange, DossierCode code, CancellationToken cancellationToken) =>
        exchange.Store.FindAsync(Kinds.Ticket, code.Canonical.ToString(), cancellationToken);

    private static async Task<TicketResource> TakeAsync(Exchange exchange, Dossier dossier, long version, CancellationToken cancellationToken)
    {
        long number = await exchange.Transaction.NextAsync(Invariant($"ticket/{exchange.Owner}/{exchange.Today:uuuu-MM-dd}"), cancellationToken)
            .ConfigureAwait(false);
        TicketResource ticket = TicketResource.Of(Ticket.Take(Invariant($"{number:000}"), ServiceOf(exchange, dossier), exchange.LocalNow), dossier.Code);
        StoredDocument document = new(Kinds.Ticket, dossier.Code.Canonical.ToString(), version + 1, StoreJson.Write(ticket)) { Owner = exchange.Owner };
        await exchange.WriteAsync(document, version, cancellationToken).ConfigureAwait(false);
        return ticket;
    }

    private static string ServiceOf(Exchange exchange, Dossier dossier) =>
        exchange.Options.Catalogue.Find(dossier.Submission.Procedure, exchange.Today)?.Fields is [{ Name: { Length: > 0 } field }, ..] ? field
            : dossier.Submission.Procedure.ToString();
}
