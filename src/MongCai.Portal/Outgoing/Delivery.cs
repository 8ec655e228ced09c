using System.Net.Http.Headers;
using System.Text;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk;
using NodaTime;

namespace MongCai.Portal.Outgoing;

/// <summary>Delivers what waits in the outbox, signed: to each endpoint one event after the other, to different ones at the same time.</summary>
/// <remarks>
/// A message is claimed, which puts its due moment off, before it is sent: a second machine does not send it meanwhile, and one
/// that dies does not keep it.
/// </remarks>
internal sealed class Delivery(PortalServiceOptions options, IPortalStore store, Lanes lanes, HttpMessageInvoker sender)
{
    private const int AtATime = 100;

    /// <summary>How long a machine that claimed a message may take.</summary>
    private static readonly Duration Claim = Duration.FromMinutes(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        IEnumerable<IGrouping<string, StoredDocument>> due = (await DueAsync(cancellationToken).ConfigureAwait(false)).GroupBy(message => message.Owner);
        await Task.WhenAll(due.Select(lane => RunAsync(lane.Key, [.. lane.Select(message => message.Id)], cancellationToken))).ConfigureAwait(false);
        return (await DueAsync(cancellationToken).ConfigureAwait(false)).Count;
    }

    private Instant Now => Instant.FromDateTimeOffset(options.Time.GetUtcNow());

    /// <summary>
    /// The messages that are due by now, but for those to endpoints that are busy or rest; the key of the next tick is the first that is too late.
    /// </summary>
    private Task<IReadOnlyList<StoredDocument>> DueAsync(CancellationToken cancellationToken)
    {
        DocumentQuery query = new(Kinds.Message, AtATime) { State = Outbox.Waiting, DueBefore = Moments.Key(Now.PlusTicks(1)) };
        return store.ReadAsync<IReadOnlyList<StoredDocument>>(
            async (reader, token) =>
            {
                List<StoredDocument> due = [];
                await foreach (StoredDocument message in Listing.AllAsync(reader, query, token).ConfigureAwait(false))
                {
                    if (due.Count < AtATime && lanes.IsFree(message.Owner, Now))
                    {
                        due.Add(message);
                    }
                }

                return due;
            },
            cancellationToken);
    }

    /// <summary>Sends messages to an endpoint one after the other, until one fails; where another run is at it already, none.</summary>
    private async Task RunAsync(string endpoint, IReadOnlyList<string> messages, CancellationToken cancellationToken)
    {
        if (!lanes.TryEnter(endpoint))
        {
            return;
        }

        Instant? restUntil = null;
        try
        {
            for (int next = 0; next < messages.Count && restUntil is null; next++)
            {
                restUntil = await SendAsync(messages[next], cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            lanes.Leave(endpoint, restUntil);
        }
    }

    /// <summary>Sends a message; where that fails, gives the moment until which its endpoint is left alone.</summary>
    private async Task<Instant?> SendAsync(string id, CancellationToken cancellationToken)
    {
        if (await store.TransactAsync((transaction, token) => ClaimAsync(id, transaction, token), cancellationToken).ConfigureAwait(false) is not { } claimed)
        {
            return null;
        }

        bool isDelivered = await SendAsync(claimed, cancellationToken).ConfigureAwait(false);
        await store.TransactAsync((transaction, token) => SettleAsync(claimed, isDelivered, transaction, token), cancellationToken).ConfigureAwait(false);
        return isDelivered ? null
            : Now + Duration.Min(
                Lanes.LongestRest, Duration.FromTimeSpan(options.WebhookBackoff[Math.Min(claimed.Message.Attempts, options.WebhookBackoff.Count) - 1]));
    }

    private async Task<Claimed?> ClaimAsync(string id, IPortalTransaction transaction, CancellationToken cancellationToken)
    {
        StoredDocument? document = await transaction.FindAsync(Kinds.Message, id, cancellationToken).ConfigureAwait(false);
        if (document is null || string.CompareOrdinal(document.Due, Moments.Key(Now)) > 0 || document.State != Outbox.Waiting)
        {
            return null;
        }

        MessageRecord message = StoreJson.Read<MessageRecord>(document);
        if (await transaction.FindAsync(Kinds.Webhook, message.Webhook, cancellationToken).ConfigureAwait(false) is not { } endpoint)
        {
            await transaction.DeleteAsync(Kinds.Message, id, cancellationToken).ConfigureAwait(false);
            return null;
        }

        StoredDocument claimed = Outbox.Document(
            id, document.Version + 1, message with { Attempts = message.Attempts + 1 }, Outbox.Waiting, Moments.Key(Now + Claim));
        return await transaction.TryWriteAsync(claimed, document.Version, cancellationToken).ConfigureAwait(false)
            ? new(id, claimed.Version, message with { Attempts = message.Attempts + 1 }, StoreJson.Read<WebhookRecord>(endpoint))
            : null;
    }

    /// <summary>Sends; whatever the sender throws is a delivery that failed, for one endpoint's fault must not end the batch of all.</summary>
    private async Task<bool> SendAsync(Claimed claimed, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = Request(claimed);
        using CancellationTokenSource patience = new(Patience, options.Time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response = await sender.SendAsync(request, either.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private HttpRequestMessage Request(Claimed claimed)
    {
        Instant now = Now;
        byte[] body = Encoding.UTF8.GetBytes(claimed.Message.Body);
        string[] secrets = [claimed.Endpoint.Secret, .. claimed.Endpoint.GoodBefore(now).Select(old => old.Secret)];
        HttpRequestMessage request = new(HttpMethod.Post, claimed.Endpoint.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(WebhookHeaders.Id, claimed.Id);
        request.Headers.Add(WebhookHeaders.Timestamp, Invariant($"{now.ToUnixTimeSeconds()}"));
        request.Headers.Add(WebhookHeaders.Signature, string.Join(' ', secrets.Select(secret => WebhookSecret.Parse(secret).Sign(claimed.Id, now, body))));
        return request;
    }

    private async Task<bool> SettleAsync(Claimed claimed, bool isDelivered, IPortalTransaction transaction, CancellationToken cancellationToken)
    {
        if (isDelivered)
        {
            return await transaction.DeleteAsync(Kinds.Message, claimed.Id, cancellationToken).ConfigureAwait(false);
        }

        (string state, TimeSpan time) = claimed.Message.Attempts <= options.WebhookBackoff.Count
            ? (Outbox.Waiting, options.WebhookBackoff[claimed.Message.Attempts - 1])
            : (Outbox.GivenUp, options.GivenUpWebhookLifetime);
        StoredDocument settled = Outbox.Document(claimed.Id, claimed.Version + 1, claimed.Message, state, Moments.Key(Now + Duration.FromTimeSpan(time)));
        return await transaction.TryWriteAsync(settled, claimed.Version, cancellationToken).ConfigureAwait(false);
    }

    private sealed record Claimed(string Id, long Version, MessageRecord Message, WebhookRecord Endpoint);
}
