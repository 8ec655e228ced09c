using Microsoft.Extensions.DependencyInjection;
using MongCai.Sdk;

namespace MongCai.AspNetCore.Webhooks;

/// <summary>Finds the handlers of an event.</summary>
internal static class WebhookHandlers
{
    /// <summary>
    /// The kinds of events, each with the service that deals with it: so no type is made while the program runs, which native code could not.
    /// </summary>
    private static readonly Kind[] Kinds =
    [
        Of<WebhookEvent.DossierChanged>(),
        Of<WebhookEvent.PaymentChanged>(),
        Of<WebhookEvent.Unknown>(),
    ];

    /// <summary>Gives an event to each handler of its kind and then to each of all kinds, one after the other; false where there is none.</summary>
    internal static Task<bool> HandleAsync(IServiceProvider services, WebhookEvent happened, CancellationToken cancellationToken) =>
        Array.Find(Kinds, kind => kind.Event == happened.GetType())?.HandleAsync(services, happened, cancellationToken)
        ?? throw new InvalidOperationException($"{happened.GetType().Name} is no event of the closed set.");

    /// <summary>Whether there is a handler of any kind.</summary>
    internal static bool Exist(IServiceProviderIsService services) =>
        services.IsService(typeof(IWebhookHandler<WebhookEvent>)) || Array.Exists(Kinds, kind => services.IsService(kind.Handler));

    private static Kind Of<TEvent>()
        where TEvent : WebhookEvent =>
        new(
            typeof(TEvent),
            typeof(IWebhookHandler<TEvent>),
            (services, happened, cancellationToken) => HandleAsync(services, (TEvent)happened, cancellationToken));

    private static async Task<bool> HandleAsync<TEvent>(IServiceProvider services, TEvent happened, CancellationToken cancellationToken)
        where TEvent : WebhookEvent
    {
        IWebhookHandler<TEvent>[] handlers = [.. services.GetServices<IWebhookHandler<TEvent>>(), .. services.GetServices<IWebhookHandler<WebhookEvent>>()];
        foreach (IWebhookHandler<TEvent> handler in handlers)
        {
            await handler.HandleAsync(happened, cancellationToken).ConfigureAwait(false);
        }

        return handlers.Length > 0;
    }

    private sealed record Kind(Type Event, Type Handler, Func<IServiceProvider, WebhookEvent, CancellationToken, Task<bool>> HandleAsync);
}
