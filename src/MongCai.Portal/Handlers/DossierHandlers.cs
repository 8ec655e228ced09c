using System.Text;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Handlers;

/// <summary>Files dossiers, shows them and moves them on.</summary>
internal static class DossierHandlers
{
    internal static async Task<PortalReply> FileAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        DossierResource filed = await Filing.FileAsync(exchange, exchange.Body<NewDossier>(), cancellationToken).ConfigureAwait(false);
        return Filed(exchange, filed);
    }

    internal static PortalReply Filed(Exchange exchange, DossierResource filed) =>
        Replies.Versioned(exchange, filed, filed.Version, exchange.Call.Operation.Success)
            .With("Location", $"/v1/dossiers/{Uri.EscapeDataString(filed.Code.ToString())}");

    internal static async Task<PortalReply> ListAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        DocumentQuery query = new(Kinds.Dossier, 1)
        {
            SummariesOnly = true,
            Owner = exchange.Owner,
            State = exchange.Query.Word<DossierState>("state")?.ToString(),
            Group = exchange.Query.Code<ProcedureCode>("procedure")?.ToString(),
            SortFrom = exchange.Query.Day("filedFrom") is { } first ? Moments.Key(first.AtMidnight()) : null,
            SortBefore = exchange.Query.Day("filedUntil") is { } last ? Moments.Key(last.PlusDays(1).AtMidnight()) : null,
            DueBefore = exchange.Query.Moment("dueBefore") is { } due ? Moments.Key(due) : null,
        };
        Page<DossierSummary> page = await Paging.StoredAsync(exchange, query, DossierViews.Summary, cancellationToken).ConfigureAwait(false);
        return Replies.Json(page);
    }

    internal static async Task<PortalReply> GetAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        DossierFile file = await DossierFile.GetAsync(exchange, exchange.Route("code"), cancellationToken).ConfigureAwait(false);
        return Replies.Versioned(exchange, DossierViews.Resource(file), file.Version);
    }

    internal static async Task<PortalReply> TimelineAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        DossierFile file = await DossierFile.GetAsync(exchange, exchange.Route("code"), cancellationToken).ConfigureAwait(false);
        return new() { Status = 200, MediaType = "application/json", Body = Encoding.UTF8.GetBytes(DossierJson.Write(file.Trail)) };
    }

    internal static async Task<PortalReply> CommandAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        DossierFile file = await DossierFile.GetAsync(exchange, exchange.Route("code"), cancellationToken).ConfigureAwait(false);
        EntityTags.RequireMatch(exchange, file.Version);
        DossierCommandRequest request = exchange.Body<DossierCommandRequest>();
        EventStamp stamp = file.Stamp(exchange, exchange.Actor(request.By, "/by"));
        await DossierCommands.CheckAsync(exchange, request.Command, cancellationToken).ConfigureAwait(false);
        Decision decision = Wire.Read("/command", () => DossierCommands.Decide(request.Command, file.Dossier, stamp, exchange.Options.Deadlines));
        DossierFile after = await file.DoAsync(exchange, decision, cancellationToken).ConfigureAwait(false);
        return Replies.Versioned(exchange, DossierViews.Resource(after), after.Version);
    }
}
