using Microsoft.Extensions.DependencyInjection;
using MongCai.Sdk.Webhooks;

namespace MongCai.AspNetCore.Webhooks;

/// <summary>Finds the handlers of an event.</summary>
internal static class WebhookHandlers
{
    /// <summary>Gives an event to each handler of its kind, one after the other; false where there is none.</summary>
    internal static Task<bool> HandleAsync(IServiceProvider services, WebhookEvent happened, CancellationToken cancellationToken) => happened switch
    {
        WebhookEvent.DossierChanged changed => HandleAsync(services, changed, cancellationToken),
        WebhookEvent.PaymentChanged changed => HandleAsync(services, changed, cancellationToken),
        WebhookEvent.Unknown unknown => HandleAsync(services, unknown, cancellationToken),
        _ => throw new InvalidOperationException($"{happened.GetType().Name} is no event of the closed set."),
    };

    /// <summary>The type of an event as the portal names it.</summary>
    internal static string TypeOf(WebhookEvent happened) => happened switch
    {
        WebhookEvent.DossierChanged => Sdk.Contract.Webhooks.WebhookEventTypes.DossierChanged,
        WebhookEvent.PaymentChanged => Sdk.Contract.Webhooks.WebhookEventTypes.PaymentChanged,
        WebhookEvent.Unknown unknown => unknown.Envelope.Type,
        _ => happened.GetType().Name,
    };

    /// <summary>Whether there is a handler of any kind.</summary>
    internal static bool Exist(IServiceProviderIsService services) =>
        services.IsService(typeof(IWebhookHandler<WebhookEvent.DossierChanged>))
        || services.IsService(typeof(IWebhookHandler<WebhookEvent.PaymentChanged>))
        || services.IsService(typeof(IWebhookHandler<WebhookEvent.Unknown>));

    private static async Task<bool> HandleAsync<TEvent>(IServiceProvider services, TEvent happened, CancellationToken cancellationToken)
        where TEvent : WebhookEvent
    {
        IWebhookHandler<TEvent>[] handlers = [.. services.GetServices<IWebhookHandler<TEvent>>()];
        foreach (IWebhookHandler<TEvent> handler in handlers)
        {
            await handler.HandleAsync(happened, cancellationToken).ConfigureAwait(false);
        }

        return handlers.Length > 0;
    }
}
