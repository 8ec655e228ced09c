using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Handlers;

/// <summary>Registers the endpoints that are told of events.</summary>
internal static class WebhookHandlers
{
    private const int SecretBytes = 32;

    /// <summary>The most old secrets that sign beside the new one: each makes every delivery longer.</summary>
    private const int MostOldSecrets = 10;

    /// <summary>How long an old secret signs beside those after it.</summary>
    private static readonly Duration Overlap = Duration.FromDays(1);

    internal static async Task<PortalReply> CreateAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        NewWebhook asked = exchange.Body<NewWebhook>();
        DocumentQuery others = new(Kinds.Webhook, exchange.Options.MaxWebhooks) { Owner = exchange.Caller.Client };
        if ((await exchange.Store.ListAsync(others, cancellationToken).ConfigureAwait(false)).Count == exchange.Options.MaxWebhooks)
        {
            throw Refuse.Legal(new Domain.BilingualText(
                Invariant($"Mỗi ứng dụng được đăng ký nhiều nhất {exchange.Options.MaxWebhooks} webhook. Hãy xóa bớt một webhook trước."),
                Invariant($"A client has at most {exchange.Options.MaxWebhooks} webhooks. Delete one first.")));
        }

        WebhookRecord record = new(Allowed(asked.Url), [.. asked.Events.Distinct()], NewSecret(exchange));
        string id = exchange.NewId("whk");
        await WriteAsync(exchange, id, 1, record, cancellationToken).ConfigureAwait(false);
        return Replies.Json(Resource(id, record) with { Secret = record.Secret }, exchange.Call.Operation.Success);
    }

    internal static async Task<PortalReply> ListAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        DocumentQuery query = new(Kinds.Webhook, 1) { Owner = exchange.Caller.Client };
        Page<WebhookResource> page = await Paging.StoredAsync(
            exchange, query, document => Resource(document.Id, StoreJson.Read<WebhookRecord>(document)), cancellationToken).ConfigureAwait(false);
        return Replies.Json(page);
    }

    internal static async Task<PortalReply> DeleteAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        StoredDocument document = await FindAsync(exchange, cancellationToken).ConfigureAwait(false);
        await exchange.Transaction.DeleteAsync(Kinds.Webhook, document.Id, cancellationToken).ConfigureAwait(false);
        return Replies.Empty();
    }

    internal static async Task<PortalReply> RotateAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        StoredDocument document = await FindAsync(exchange, cancellationToken).ConfigureAwait(false);
        WebhookRecord before = StoreJson.Read<WebhookRecord>(document);
        if (before.GoodBefore(exchange.Now) is { Count: MostOldSecrets } old)
        {
            throw Refuse.Legal(TooManySecrets(old[^1].Until));
        }

        WebhookRecord after = before.With(NewSecret(exchange), exchange.Now, exchange.Now + Overlap);
        await WriteAsync(exchange, document.Id, document.Version + 1, after, cancellationToken).ConfigureAwait(false);
        return Replies.Json(Resource(document.Id, after) with { Secret = after.Secret });
    }

    private static Domain.BilingualText TooManySecrets(Instant until) => new(
        Invariant($"Webhook này còn {MostOldSecrets} khóa cũ đang có hiệu lực. Hãy đổi khóa lại sau {Moments.Key(Moments.Local(until))}."),
        Invariant($"This webhook has {MostOldSecrets} old secrets that are good yet. Give it another after {Moments.Key(Moments.Local(until))}."));

    private static async Task<StoredDocument> FindAsync(Exchange exchange, CancellationToken cancellationToken) =>
        await exchange.Store.FindAsync(Kinds.Webhook, exchange.Id, cancellationToken).ConfigureAwait(false) is { } document
            && document.Owner == exchange.Caller.Client
            ? document
            : throw Refuse.NotFound();

    private static Task WriteAsync(Exchange exchange, string id, long version, WebhookRecord record, CancellationToken cancellationToken) =>
        exchange.WriteAsync(
            new(Kinds.Webhook, id, version, StoreJson.Write(record)) { Owner = exchange.Caller.Client, Group = exchange.Owner },
            version - 1,
            cancellationToken);

    private static WebhookResource Resource(string id, WebhookRecord record) => new() { Id = id, Url = record.Url, Events = record.Events };

    private static string NewSecret(Exchange exchange) => WebhookSecret.Of(exchange.Options.Random(SecretBytes)).Reveal();

    private static Uri Allowed(Uri url) =>
        SecureAddress.IsSecure(url) && url.UserInfo.Length == 0 && url.Fragment.Length == 0
            ? url
            : throw Refuse.Field("/url", "An endpoint has an absolute https address without user and fragment, or an http one on loopback.");
}
