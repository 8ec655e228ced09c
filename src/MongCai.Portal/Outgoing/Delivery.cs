using System.Net.Http.Headers;
using System.Text;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Webhooks;
using NodaTime;

namespace MongCai.Portal.Outgoing;

/// <summary>Delivers what waits in the outbox, signed.</summary>
/// <remarks>
/// A message is claimed, which puts its due moment off, before it is sent: a second machine does not send it meanwhile, and one
/// that dies does not keep it.
/// </remarks>
internal sealed class Delivery(PortalServiceOptions options, IPortalStore store, HttpMessageInvoker sender)
{
    private const int AtATime = 100;

    /// <summary>How long a machine that claimed a message may take.</summary>
    private static readonly Duration Claim = Duration.FromMinutes(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        foreach (string id in await DueAsync(AtATime, cancellationToken).ConfigureAwait(false))
        {
            if (await store.TransactAsync((transaction, token) => ClaimAsync(id, transaction, token), cancellationToken).ConfigureAwait(false) is { } claimed)
            {
                bool isDelivered = await SendAsync(claimed, cancellationToken).ConfigureAwait(false);
                await store.TransactAsync((transaction, token) => SettleAsync(claimed, isDelivered, transaction, token), cancellationToken).ConfigureAwait(false);
            }
        }

        return (await DueAsync(AtATime, cancellationToken).ConfigureAwait(false)).Count;
    }

    private Instant Now => Instant.FromDateTimeOffset(options.Time.GetUtcNow());

    /// <summary>The messages that are due by now; the key of the next tick is the first that is too late.</summary>
    private Task<IReadOnlyList<string>> DueAsync(int limit, CancellationToken cancellationToken)
    {
        DocumentQuery query = new(Kinds.Message, limit) { State = Outbox.Waiting, DueBefore = Moments.Key(Now.PlusTicks(1)) };
        return store.ReadAsync<IReadOnlyList<string>>(
            async (reader, token) => [.. (await reader.ListAsync(query, token).ConfigureAwait(false)).Select(document => document.Id)], cancellationToken);
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

        StoredDocument claimed = Outbox.Document(id, document.Version + 1, message with { Attempts = message.Attempts + 1 }, Outbox.Waiting, Moments.Key(Now + Claim));
        return await transaction.TryWriteAsync(claimed, document.Version, cancellationToken).ConfigureAwait(false)
            ? new(id, claimed.Version, message with { Attempts = message.Attempts + 1 }, StoreJson.Read<WebhookRecord>(endpoint))
            : null;
    }

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
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private HttpRequestMessage Request(Claimed claimed)
    {
        byte[] body = Encoding.UTF8.GetBytes(claimed.Message.Body);
        IEnumerable<string> secrets = claimed.Endpoint.OldSecretUntil > Now ? [claimed.Endpoint.Secret, claimed.Endpoint.OldSecret!] : [claimed.Endpoint.Secret];
        HttpRequestMessage request = new(HttpMethod.Post, claimed.Endpoint.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(WebhookHeaders.Id, claimed.Id);
        request.Headers.Add(WebhookHeaders.Timestamp, Invariant($"{Now.ToUnixTimeSeconds()}"));
        request.Headers.Add(WebhookHeaders.Signature, string.Join(' ', secrets.Select(secret => WebhookSecret.Parse(secret).Sign(claimed.Id, Now, body))));
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
