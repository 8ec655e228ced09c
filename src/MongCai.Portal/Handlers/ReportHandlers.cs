using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract.Reports;
using NodaTime;

namespace MongCai.Portal.Handlers;

/// <summary>Counts dossiers.</summary>
internal static class ReportHandlers
{
    internal static async Task<PortalReply> CountAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        LocalDate from = exchange.Query.NeededDay("from");
        LocalDate until = exchange.Query.NeededDay("until");
        if (until < from)
        {
            throw Refuse.Field("until", "The last day is before the first.");
        }

        DossierCounts counts = new(from, until, exchange.Query.Word<ReportDimension>("by") ?? ReportDimension.Total);
        DocumentQuery query = new(Kinds.Dossier, 1) { Owner = exchange.Owner, SortBefore = Moments.Key(until.PlusDays(1).AtMidnight()) };
        await foreach (StoredDocument document in Listing.AllAsync(exchange.Store, query, cancellationToken).ConfigureAwait(false))
        {
            counts.Add(DossierFile.Of(document).Dossier);
        }

        return Replies.Json(counts.Report());
    }
}
