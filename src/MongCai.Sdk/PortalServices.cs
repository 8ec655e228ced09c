using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MongCai.Sdk;
using UnnamedOptions = Microsoft.Extensions.Options.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts clients of portals among the services of a program.</summary>
public static class PortalServices
{
    private const string TransportPrefix = "MongCai.Sdk.";

    /// <summary>Adds the client of one portal: a <see cref="PortalClient"/>, one for the program.</summary>
    /// <remarks>
    /// Options that do not hold stop a host at its start; without a host, the first use of the client throws. The clock is the program's
    /// <see cref="TimeProvider"/> where it has one. Redirects are not followed and cookies not kept, also by a primary handler that
    /// the program sets, and the factory's own loggers, which write whole addresses, are taken away.
    /// </remarks>
    /// <param name="services">The services of the program.</param>
    /// <param name="configure">Sets the options; <see cref="PortalClientOptions.BaseAddress"/> is needed.</param>
    /// <returns>The builder of its transport, to which handlers can be added.</returns>
    /// <exception cref="InvalidOperationException">One without a name was added before.</exception>
    public static IHttpClientBuilder AddMongCaiPortal(this IServiceCollection services, Action<PortalClientOptions> configure)
    {
        IHttpClientBuilder transport = AddTransport(services, UnnamedOptions.DefaultName, configure);
        services.TryAddSingleton(provider => MakeClient(provider, UnnamedOptions.DefaultName));
        return transport;
    }

    /// <summary>Adds the client of one portal among several: a <see cref="PortalClient"/> under a key, which is also the name of its options.</summary>
    /// <remarks>
    /// As the other overload. It is asked for by its key, such as with <c>[FromKeyedServices("quang-ninh")]</c>; clients that are given the same
    /// instance of <see cref="ClientCredentials"/> share a token at one endpoint.
    /// </remarks>
    /// <param name="services">The services of the program.</param>
    /// <param name="name">The key, such as that of a province.</param>
    /// <param name="configure">Sets the options; <see cref="PortalClientOptions.BaseAddress"/> is needed.</param>
    /// <returns>The builder of its transport, to which handlers can be added.</returns>
    /// <exception cref="InvalidOperationException">One of the same name was added before.</exception>
    public static IHttpClientBuilder AddMongCaiPortal(this IServiceCollection services, string name, Action<PortalClientOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        IHttpClientBuilder transport = AddTransport(services, name, configure);
        services.TryAddKeyedSingleton(name, (provider, _) => MakeClient(provider, name));
        return transport;
    }

    private static IHttpClientBuilder AddTransport(IServiceCollection services, string name, Action<PortalClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        RequireNew(services, name);
        services.AddOptions<PortalClientOptions>(name).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PortalClientOptions>, PortalClientOptionsRule>());
#pragma warning disable RS0030 // This is the edge, where the caller supplies no other clock.
        services.TryAddSingleton(TimeProvider.System);
#pragma warning restore RS0030
        services.TryAddSingleton<TokenCache>();
        services.PostConfigure<HttpClientFactoryOptions>(
            TransportPrefix + name, static options => options.HttpMessageHandlerBuilderActions.Add(static builder => Restrain(builder.PrimaryHandler)));

        // The factory's own loggers write whole addresses, with the codes of dossiers.
        return services.AddHttpClient(TransportPrefix + name)
            .ConfigureHttpClient(static transport => transport.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
    }

    private static void RequireNew(IServiceCollection services, string name)
    {
        Added added = new(name);
        if (services.Any(service => service.ServiceType == typeof(Added) && added.Equals(service.ImplementationInstance)))
        {
            throw new InvalidOperationException($"The client of a portal with the name '{name}' was added before; give the second a name of its own.");
        }

        services.AddSingleton(added);
    }

    /// <summary>
    /// Keeps a handler from following redirects and keeping cookies; one that has started is left as it is, and an answer from elsewhere is refused.
    /// </summary>
    private static void Restrain(HttpMessageHandler? handler)
    {
        try
        {
            switch (handler)
            {
                case SocketsHttpHandler sockets:
                    (sockets.AllowAutoRedirect, sockets.UseCookies) = (false, false);
                    break;
                case HttpClientHandler client:
                    (client.AllowAutoRedirect, client.UseCookies) = (false, false);
                    break;
                case DelegatingHandler outer:
                    Restrain(outer.InnerHandler);
                    break;
            }
        }
        catch (InvalidOperationException)
        {
            // It has sent something, from when on it cannot be changed.
        }
    }

    private static PortalClient MakeClient(IServiceProvider provider, string name)
    {
        IHttpClientFactory transports = provider.GetRequiredService<IHttpClientFactory>();
        return new(
            () => transports.CreateClient(TransportPrefix + name),
            provider.GetRequiredService<IOptionsMonitor<PortalClientOptions>>().Get(name).Copy(),
            provider.GetRequiredService<TokenCache>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<PortalClient>>());
    }

    /// <summary>Says that a client is among the services.</summary>
    private sealed record Added(string Name);
}
