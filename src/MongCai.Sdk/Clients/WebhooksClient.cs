using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Webhooks;
using MongCai.Sdk.Errors;
using MongCai.Sdk.Pipeline;

namespace MongCai.Sdk.Clients;

/// <summary>The endpoints that are told of events.</summary>
public class WebhooksClient
{
    private readonly PortalCaller caller;

    internal WebhooksClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Makes a client without a transport, for a test that overrides its members.</summary>
    protected WebhooksClient() => caller = PortalCaller.Unconnected;

    /// <summary>Registers an endpoint. The answer alone holds its secret.</summary>
    public virtual Task<WebhookResource> CreateAsync(NewWebhook webhook, IdempotencyKey key = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        return caller.PostAsync<NewWebhook, WebhookResource>(PortalOperations.CreateWebhook, PortalPath.Of(PortalOperations.CreateWebhook), webhook, key, null, cancellationToken);
    }

    /// <summary>Lists the endpoints of the caller.</summary>
    public virtual PortalPageable<WebhookResource> List(int? pageSize = null) =>
        caller.List<WebhookResource>(PortalOperations.ListWebhooks, () => new(PortalOperations.ListWebhooks), pageSize);

    /// <summary>Takes an endpoint away.</summary>
    /// <exception cref="PortalNotFoundException">The caller has no such endpoint.</exception>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        caller.DeleteAsync(PortalOperations.DeleteWebhook, PortalPath.Of(PortalOperations.DeleteWebhook, id), cancellationToken);

    /// <summary>Gives an endpoint a new secret, which the answer alone holds; the old one is good for another day.</summary>
    /// <exception cref="PortalNotFoundException">The caller has no such endpoint.</exception>
    public virtual Task<WebhookResource> RotateAsync(string id, IdempotencyKey key = default, CancellationToken cancellationToken = default) =>
        caller.PostAsync<NewWebhook, WebhookResource>(PortalOperations.RotateWebhook, PortalPath.Of(PortalOperations.RotateWebhook, id), null, key, null, cancellationToken);
}
