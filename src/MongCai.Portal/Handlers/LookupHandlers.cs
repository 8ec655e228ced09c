using MongCai.Domain.Lookup;
using MongCai.Portal.Access;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Handlers;

/// <summary>Shows how far a dossier is to whoever has its look-up token. A wrong token is answered as a wrong code is.</summary>
internal static class LookupHandlers
{
    internal static async Task<PortalReply> LookUpAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        LookupRequest request = exchange.Body<LookupRequest>();
        string code = request.Code.Canonical.ToString();
        StoredDocument? lookup = await exchange.Store.FindAsync(Kinds.Lookup, code, cancellationToken).ConfigureAwait(false);
        string hash = lookup is null ? "" : StoreJson.Read<string>(lookup);
        string offered = LookupToken.TryParse(request.Token, out LookupToken? token) ? Secrets.HashOf(token.Reveal()) : Secrets.HashOf("");
        StoredDocument dossier = Secrets.AreSame(hash, offered)
            && await exchange.Store.FindAsync(Kinds.Dossier, code, cancellationToken).ConfigureAwait(false) is { } found
            ? found
            : throw Refuse.NotFound();
        PublicProgress progress = PublicProgress.Of(request.Code, DossierFile.Of(dossier).Dossier.State);
        return Replies.Json(new LookupResource { Code = progress.Code, Degree = OpenCode.Of(progress.Degree) });
    }
}
