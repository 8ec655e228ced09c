using MongCai.Sdk;

namespace MongCai.AspNetCore;

/// <summary>Deals with one kind of event that a portal posts. Registered as a service of any lifetime; each delivery has a scope of its own.</summary>
/// <typeparam name="TEvent">
/// <see cref="WebhookEvent.DossierChanged"/>, <see cref="WebhookEvent.PaymentChanged"/>, or <see cref="WebhookEvent.Unknown"/> for what this version does not
/// know.
/// </typeparam>
public interface IWebhookHandler<in TEvent>
    where TEvent : WebhookEvent
{
    /// <summary>Deals with an event. One that throws is answered 500, and the portal delivers the event again; so do all of it, or nothing.</summary>
    /// <param name="happened">The event, which is the portal's and was not dealt with before.</param>
    /// <param name="cancellationToken">Cancelled when the portal hangs up.</param>
    Task HandleAsync(TEvent happened, CancellationToken cancellationToken);
}
