using MongCai.Sdk;

namespace MongCai.AspNetCore;

/// <summary>
/// Deals with one kind of event that a portal posts, or with all. Registered as a service of any lifetime; each delivery has a scope of its own.
/// </summary>
/// <remarks>
/// Several handlers of a kind get an event one after the other, those of <see cref="WebhookEvent"/> last. Where one throws, the next delivery begins with the
/// first again: a handler may get an event that it dealt with, and knows it by <see cref="WebhookEvent.Id"/>, or does the same twice without harm.
/// </remarks>
/// <typeparam name="TEvent">
/// <see cref="WebhookEvent.DossierChanged"/>, <see cref="WebhookEvent.PaymentChanged"/>, <see cref="WebhookEvent.Unknown"/> for what this version does not
/// know, or <see cref="WebhookEvent"/> for every event.
/// </typeparam>
public interface IWebhookHandler<in TEvent>
    where TEvent : WebhookEvent
{
    /// <summary>Deals with an event. One that throws is answered 500, and the portal delivers the event again; so do all of it, or nothing.</summary>
    /// <param name="happened">The event, which is the portal's; not all handlers dealt with it before, this one perhaps.</param>
    /// <param name="cancellationToken">Cancelled when the portal hangs up.</param>
    Task HandleAsync(TEvent happened, CancellationToken cancellationToken);
}
