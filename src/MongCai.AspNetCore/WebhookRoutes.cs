using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MongCai.AspNetCore;
using MongCai.AspNetCore.Requests;
using MongCai.AspNetCore.Webhooks;
using MongCai.Sdk;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps endpoints to which a portal posts its events.</summary>
public static class WebhookRoutes
{
    /// <summary>
    /// Maps an endpoint of webhooks: bounded, verified over the bytes as they came, each event given to the <see cref="IWebhookHandler{TEvent}"/> of its kind
    /// until they have dealt with it.
    /// </summary>
    /// <remarks>
    /// <para>
    /// It answers 204 to an event that was dealt with, now or before; 409 to a repetition of one that is being dealt with, here or by another process that
    /// shares the store; 401 to a wrong signature; 400 to headers, a time or a body that are not of their form; 413 and 408 to a body that is too large or too
    /// slow; 500 where a handler throws, after which the next delivery is taken anew.
    /// </para>
    /// <para>
    /// An event without a handler is acknowledged and logged as a warning, since a portal would deliver it for days; register an
    /// <c>IWebhookHandler&lt;WebhookEvent.Unknown&gt;</c> for types that this version
    /// does not know, or an <c>IWebhookHandler&lt;WebhookEvent&gt;</c> for all. An event is taken in the store before it is dealt with: where a process is
    /// killed in between, its deliveries are answered 409 until the store gives it away again.
    /// </para>
    /// </remarks>
    /// <param name="routes">The routes of the program.</param>
    /// <param name="pattern">Where the portal posts, such as <c>/portal-events</c>.</param>
    /// <param name="options">The secrets, the largest body and the tolerance.</param>
    /// <exception cref="InvalidOperationException">No <see cref="IWebhookReplayStore"/> or no handler is registered.</exception>
    /// <exception cref="ArgumentException">There is no secret, or an option is out of its range.</exception>
    public static IEndpointConventionBuilder MapMongCaiWebhook(this IEndpointRouteBuilder routes, string pattern, WebhookEndpointOptions options)
    {
        ArgumentNullException.ThrowIfNull(routes);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LargestBody, 1, nameof(options));
        CheckServices(routes.ServiceProvider.GetRequiredService<IServiceProviderIsService>());
        _ = new WebhookVerifier(options.Secrets(), new InMemoryWebhookReplayStore(1), Clock.Of(routes.ServiceProvider), options.Tolerance);
        return routes.MapPost(pattern, new WebhookEndpoint(options).AnswerAsync);
    }

    /// <summary>
    /// As the other overload, with the secrets of the configuration: one text, or a list while a secret is being changed. They are read at each delivery.
    /// </summary>
    /// <remarks>A secret that is wrong at the start fails it. One that becomes wrong later is logged by its key: the last good ones go on to hold.</remarks>
    /// <param name="routes">The routes of the program.</param>
    /// <param name="pattern">Where the portal posts, such as <c>/portal-events</c>.</param>
    /// <param name="secrets">The section of the secrets, each <c>whsec_</c> and base64.</param>
    /// <exception cref="InvalidOperationException">No <see cref="IWebhookReplayStore"/> or no handler is registered.</exception>
    /// <exception cref="FormatException">A text is not a secret. The message does not repeat it.</exception>
    /// <exception cref="ArgumentException">There is no secret.</exception>
    public static IEndpointConventionBuilder MapMongCaiWebhook(this IEndpointRouteBuilder routes, string pattern, IConfigurationSection secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        ArgumentNullException.ThrowIfNull(routes);
        ConfiguredSecrets configured = new(secrets, routes.ServiceProvider.GetRequiredService<ILogger<WebhookEndpointOptions>>());
        return routes.MapMongCaiWebhook(pattern, new WebhookEndpointOptions { Secrets = configured.Read });
    }

    private static void CheckServices(IServiceProviderIsService services)
    {
        if (!services.IsService(typeof(IWebhookReplayStore)))
        {
            throw new InvalidOperationException(
                "No IWebhookReplayStore is registered, so that an event could be dealt with twice. Register InMemoryWebhookReplayStore for one process, or a store that several share, as MongCai.EntityFrameworkCore has one.");
        }

        if (!WebhookHandlers.Exist(services))
        {
            throw new InvalidOperationException(
                "No IWebhookHandler is registered, so that every event would be acknowledged and lost. Register one for each kind of event that the portal is asked for.");
        }
    }
}
