using MongCai.Portal.Access;
using MongCai.Portal.Calls;

namespace MongCai.Portal.Documents;

/// <summary>The secret links of payments, of which hashes are kept.</summary>
internal static class PaymentLink
{
    /// <summary>Makes the link of a payment.</summary>
    internal static async Task<string> MakeAsync(Exchange exchange, string payment, CancellationToken cancellationToken)
    {
        string token = Secrets.Token(exchange.Options.Random);
        StoredDocument link = new(Kinds.PaymentLink, Secrets.HashOf(token), 1, StoreJson.Write(payment)) { Owner = exchange.Owner, Group = payment };
        await exchange.WriteAsync(link, 0, cancellationToken).ConfigureAwait(false);
        return $"{exchange.Options.PaymentAddress.OriginalString.TrimEnd('/')}/{token}";
    }

    /// <summary>The payment of a token, which nobody guesses: it is found by its hash or not at all.</summary>
    internal static async Task<StoredDocument> FindAsync(Exchange exchange, string token, CancellationToken cancellationToken) =>
        Secrets.IsToken(token)
        && await exchange.Store.FindAsync(Kinds.PaymentLink, Secrets.HashOf(token), cancellationToken).ConfigureAwait(false) is { } link
        && await exchange.Store.FindAsync(Kinds.Payment, StoreJson.Read<string>(link), cancellationToken).ConfigureAwait(false) is { } payment
            ? payment
            : throw Refuse.NotFound();
}
