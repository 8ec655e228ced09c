using MongCai.Domain.Dossiers;
using MongCai.Portal.Access;
using MongCai.Portal.Documents;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Payments;

namespace MongCai.Portal.Calls;

/// <summary>Says which documents a call that writes is likely to look for, so that a store can fetch them at once.</summary>
internal static class Foresight
{
    internal static IReadOnlyList<(string Kind, string Id)> Of(IncomingCall call, string client, object? body) =>
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

    private static IEnumerable<(string Kind, string Id)> OfPayment(IncomingCall call) =>
        call.Operation == PortalOperations.RecordPaymentEvent && call.Route["id"] is var id && Identifiers.AreOf(id) ? [(Kinds.Payment, id)] : [];
}
