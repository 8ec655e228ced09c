using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>The endpoints that are told of events.</summary>
public sealed class WebhooksClient
{
    private readonly PortalCaller caller;

    internal WebhooksClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Registers an endpoint. The answer alone holds its secret.</summary>
    public Task<WebhookResource> CreateAsync(NewWebhook webhook, IdempotencyKey key = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        return caller.SendAsync<NewWebhook, WebhookResource>(
            PortalOperations.CreateWebhook, PortalPath.Of(PortalOperations.CreateWebhook), webhook, key, null, cancellationToken);
    }

    /// <summary>Lists the endpoints of the caller.</summary>
    public PortalPageable<WebhookResource> List(int? pageSize = null) =>
        caller.List<WebhookResource>(PortalOperations.ListWebhooks, () => new(PortalOperations.ListWebhooks), pageSize);

    /// <summary>Takes an endpoint away.</summary>
    /// <exception cref="PortalNotFoundException">The caller has no such endpoint.</exception>
    public Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        caller.DeleteAsync(PortalOperations.DeleteWebhook, PortalPath.Of(PortalOperations.DeleteWebhook, id), cancellationToken);

    /// <summary>Gives an endpoint a new secret, which the answer alone holds; each secret that was replaced is good for another day.</summary>
    /// <exception cref="PortalNotFoundException">The caller has no such endpoint.</exception>
    /// <exception cref="PortalConflictException">The endpoint has ten old secrets that are good yet: wait until the oldest of them ends.</exception>
    public Task<WebhookResource> RotateAsync(string id, IdempotencyKey key = default, CancellationToken cancellationToken = default) =>
        caller.SendAsync<WebhookResource>(PortalOperations.RotateWebhook, PortalPath.Of(PortalOperations.RotateWebhook, id), key, null, cancellationToken);
}
