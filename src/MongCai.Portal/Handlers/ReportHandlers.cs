using MongCai.Portal.Calls;
using MongCai.Portal.Figures;
using MongCai.Sdk.Contract;
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

        ReportDimension by = exchange.Query.Word<ReportDimension>("by") ?? ReportDimension.Total;
        Tally tally = await exchange.Tallies.FindAsync(exchange.Owner, exchange.Store, cancellationToken).ConfigureAwait(false)
            ?? await BuildAsync(exchange, cancellationToken).ConfigureAwait(false);
        return Replies.Json(tally.Report(from, until, by));
    }

    /// <summary>Makes the tally of dossiers that were written before there were tallies, once.</summary>
    private static async Task<Tally> BuildAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        string owner = exchange.Owner;
        await exchange.Source.TransactAsync((transaction, token) => TallyBook.BuildAsync(transaction, owner, token), cancellationToken).ConfigureAwait(false);
        return await exchange.Source.ReadAsync((reader, token) => exchange.Tallies.FindAsync(owner, reader, token), cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The store does not show what was written to it.");
    }
}
