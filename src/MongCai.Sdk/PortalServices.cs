using Microsoft.Extensions.DependencyInjection.Extensions;
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
    /// <see cref="TimeProvider"/> where it has one. Redirects are not followed and cookies not kept, and the factory's own loggers, which write
    /// whole addresses, are taken away.
    /// </remarks>
    /// <param name="services">The services of the program.</param>
    /// <param name="configure">Sets the options; <see cref="PortalClientOptions.BaseAddress"/> is needed.</param>
    /// <returns>The builder of its transport, to which handlers can be added.</returns>
    public static IHttpClientBuilder AddMongCaiPortal(this IServiceCollection services, Action<PortalClientOptions> configure)
    {
        IHttpClientBuilder transport = AddTransport(services, UnnamedOptions.DefaultName, configure);
        services.TryAddSingleton(provider => MakeClient(provider, UnnamedOptions.DefaultName));
        return transport;
    }

    /// <summary>Adds the client of one portal among several: a <see cref="PortalClient"/> under a key, which is also the name of its options.</summary>
    /// <remarks>
    /// As the other overload. It is asked for by its key, such as with <c>[FromKeyedServices("quang-ninh")]</c>; equal credentials at one endpoint
    /// share a token.
    /// </remarks>
    /// <param name="services">The services of the program.</param>
    /// <param name="name">The key, such as that of a province.</param>
    /// <param name="configure">Sets the options; <see cref="PortalClientOptions.BaseAddress"/> is needed.</param>
    /// <returns>The builder of its transport, to which handlers can be added.</returns>
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
        services.AddOptions<PortalClientOptions>(name).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PortalClientOptions>, PortalClientOptionsRule>());
#pragma warning disable RS0030 // This is the edge, where the caller supplies no other clock.
        services.TryAddSingleton(TimeProvider.System);
#pragma warning restore RS0030
        services.TryAddSingleton<TokenCache>();

        // The factory's own loggers write whole addresses, with the codes of dossiers.
        return services.AddHttpClient(TransportPrefix + name)
            .ConfigureHttpClient(static transport => transport.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
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
}
