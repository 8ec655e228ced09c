using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MongCai.Sdk.Auth;

namespace MongCai.Sdk;

/// <summary>Puts clients of portals among the services of a program.</summary>
public static class PortalServices
{
    private const string TransportPrefix = "MongCai.Sdk.";

    /// <summary>Adds the client of one portal: a <see cref="PortalClient"/>.</summary>
    /// <returns>The builder of its transport, to which handlers can be added.</returns>
    public static IHttpClientBuilder AddMongCaiPortal(this IServiceCollection services, Action<PortalClientOptions> configure)
    {
        IHttpClientBuilder transport = AddTransport(services, Options.DefaultName, configure);
        services.TryAddSingleton(provider => MakeClient(provider, Options.DefaultName));
        return transport;
    }

    /// <summary>Adds the client of one portal among several: a <see cref="PortalClient"/> under a key, which is also the name of its options.</summary>
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
