using System.Collections.Concurrent;
using MongCai.Domain.Dossiers;
using MongCai.Portal.Access;
using MongCai.Portal.Documents;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Calls;

/// <summary>Says which documents a call that writes is likely to look for, so that a store can fetch them at once.</summary>
/// <remarks>Which dossiers the payments that were opened lately are of is remembered. Safe to use from many threads.</remarks>
internal sealed class Foresight
{
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, DossierCode> payments = new(StringComparer.Ordinal);

    /// <summary>Remembers what a payment is for, which is asked about when it comes.</summary>
    internal void Remember(string payment, DossierCode dossier)
    {
        if (payments.Count >= MostRemembered)
        {
            payments.Clear();
        }

        payments[payment] = dossier;
    }

    internal IReadOnlyList<(string Kind, string Id)> Of(IncomingCall call, string client, object? body) =>
        [.. OfCaller(call, client), .. OfDossier(call, body), .. OfPayment(call)];

    private static IEnumerable<(string Kind, string Id)> OfCaller(IncomingCall call, string client)
    {
        if (client.Length > 0)
        {
            yield return (Kinds.Token, Tokens.IdOf(CallRules.HeaderOf(call, "Authorization") ?? ""));
            yield return (Kinds.Client, client);
        }

        if (IdempotencyKey.TryParse(CallRules.HeaderOf(call, PortalHeaders.IdempotencyKey), out IdempotencyKey key))
        {
            yield return (Kinds.Key, new AnswerSeal(client, key.ToString()!).Id);
        }
    }

    private static IEnumerable<(string Kind, string Id)> OfDossier(IncomingCall call, object? body) =>
        body is NewPayment payment ? [(Kinds.Dossier, payment.Dossier.Canonical.ToString())]
        : call.Route.TryGetValue("code", out string? text) && DossierCode.TryParse(text, out DossierCode code) ? [(Kinds.Dossier, code.Canonical.ToString())]
        : [];

    private IEnumerable<(string Kind, string Id)> OfPayment(IncomingCall call) =>
        call.Operation != PortalOperations.RecordPaymentEvent || call.Route["id"] is not { } id || !Identifiers.AreOf(id) ? []
        : payments.TryGetValue(id, out DossierCode dossier) ? [(Kinds.Payment, id), (Kinds.Dossier, dossier.Canonical.ToString())]
        : [(Kinds.Payment, id)];
}
