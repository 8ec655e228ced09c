using System.Text.Json;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Outgoing;

/// <summary>Writes events for the endpoints of an agency in the transaction of the change itself: the one does not happen without the other.</summary>
/// <remarks>An agency's events are numbered as they happen. Those that are due at one instant are sorted by that, for an instant may see many.</remarks>
internal static class Outbox
{
    internal const string Waiting = "Waiting";
    internal const string GivenUp = "GivenUp";

    internal static async Task PutAsync<T>(Exchange exchange, string type, T data, CancellationToken cancellationToken)
    {
        DocumentQuery endpoints = new(Kinds.Webhook, 1) { Group = exchange.Owner };
        long number = 0;
        await foreach (StoredDocument endpoint in Listing.AllAsync(exchange.Store, endpoints, cancellationToken).ConfigureAwait(false))
        {
            if (StoreJson.Read<WebhookRecord>(endpoint).Events is var events && (events.Count == 0 || events.Contains(type)))
            {
                number = number > 0 ? number : await exchange.Transaction.NextAsync($"message/{exchange.Owner}", cancellationToken).ConfigureAwait(false);
                MessageRecord message = new(endpoint.Id, Body(exchange, type, data), 0, number);
                await exchange.WriteAsync(Document(exchange.NewId("msg"), 1, message, Waiting, Moments.Key(exchange.Now)), 0, cancellationToken)
                    .ConfigureAwait(false);
            }
        }
    }

    internal static StoredDocument Document(string id, long version, MessageRecord message, string state, string due) =>
        new(Kinds.Message, id, version, StoreJson.Write(message))
        {
            Owner = message.Webhook,
            State = state,
            Sort = Invariant($"{due}/{message.Number:D19}"),
            Due = due,
        };

    private static string Body<T>(Exchange exchange, string type, T data) =>
        StoreJson.Write(new WebhookEnvelope { Type = type, Timestamp = exchange.Now, Data = JsonSerializer.SerializeToElement(data, PortalJson.Of<T>()) });
}
