using System.Security.Cryptography;
using System.Text;
using MongCai.Portal.Documents;
using MongCai.Portal.Handlers;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Calls;

/// <summary>Does what a key stands for once, and gives the first answer again to its repetition.</summary>
/// <remarks>
/// The answer is kept in the transaction of the effect. Only what was done is kept: a refusal changed nothing, so that the same
/// request may be tried again with the same key. What begins an upload is done anew where the upload is gone and no file came of it. Neither the key
/// nor the answer is kept in clear: see <see cref="AnswerSeal"/>.
/// </remarks>
internal static class IdempotencyKeys
{
    internal static async Task<PortalReply> OnceAsync(Exchange exchange, Handler handler, CancellationToken cancellationToken)
    {
        AnswerSeal seal = new(exchange.Caller.Client, IdempotencyKey.Parse(exchange.Header(PortalHeaders.IdempotencyKey)!).ToString());
        string fingerprint = Fingerprint(exchange.Call, seal);
        StoredDocument? document = await exchange.Store.FindAsync(Kinds.Key, seal.Id, cancellationToken).ConfigureAwait(false);
        if (document is not null && StoreJson.Read<KeyRecord>(document) is var known && exchange.Now < known.ForgottenAt)
        {
            KeptAnswer answer = known.Fingerprint == fingerprint ? seal.Open(known.SealedAnswer) : throw Refuse.KeyReused();
            if (await IsTrueYetAsync(exchange, answer, cancellationToken).ConfigureAwait(false))
            {
                return Again(answer);
            }
        }

        PortalReply reply = await handler(exchange, cancellationToken).ConfigureAwait(false);
        await KeepAsync(exchange, seal, document?.Version ?? 0, fingerprint, reply, cancellationToken).ConfigureAwait(false);
        return reply;
    }

    private static async Task KeepAsync(
        Exchange exchange, AnswerSeal seal, long version, string fingerprint, PortalReply reply, CancellationToken cancellationToken)
    {
        Instant forgottenAt = exchange.Now + Duration.FromTimeSpan(exchange.Options.KeyLifetime);
        byte[] answer = seal.Close(new(reply.Status, reply.Headers, reply.MediaType, reply.Body.ToArray()), exchange.Options.Random);
        StoredDocument document = new(Kinds.Key, seal.Id, version + 1, StoreJson.Write(new KeyRecord(fingerprint, answer, forgottenAt)))
        {
            Owner = exchange.Caller.Client,
            Due = Moments.Key(forgottenAt),
        };
        await exchange.WriteAsync(document, version, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether there is what the answer names: an upload lives for less time than a key.</summary>
    private static async Task<bool> IsTrueYetAsync(Exchange exchange, KeptAnswer answer, CancellationToken cancellationToken) =>
        exchange.Call.Operation != PortalOperations.BeginUpload
        || await StoredUpload.FindAsync(exchange, answer.Headers["Location"].Split('/')[^1], cancellationToken).ConfigureAwait(false) is not null;

    private static PortalReply Again(KeptAnswer known) =>
        new PortalReply
        {
            Status = known.Status,
            Headers = known.Headers,
            MediaType = known.MediaType,
            Body = known.Body,
        }.With(PortalHeaders.IdempotentReplay, "true");

    /// <summary>What makes a request itself: operation, route and body. Each part is told from the next by its length.</summary>
    private static string Fingerprint(IncomingCall call, AnswerSeal seal)
    {
        using IncrementalHash hash = seal.NewHash();
        foreach (string part in call.Route.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => new[] { pair.Key, pair.Value })
            .Prepend(call.Operation.Name))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Invariant($"{part.Length}:{part}")));
        }

        hash.AppendData(call.Body.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
