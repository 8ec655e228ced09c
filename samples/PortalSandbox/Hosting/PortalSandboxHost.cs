using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.HttpOverrides;
using MongCai.Portal;
using PortalSandbox.Delivery;
using PortalSandbox.Endpoints;
using PortalSandbox.Limits;
using PortalSandbox.National;
using PortalSandbox.Observation;
using PortalSandbox.Pages;
using PortalSandbox.Retention;
using PortalSandbox.Storage;

namespace PortalSandbox.Hosting;

/// <summary>A running sandbox. Stop it by disposing of it: it says that it is not ready, takes no more, and requests under way come to their end.</summary>
public sealed class PortalSandboxHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Drain drain;
    private readonly PortalSandboxOptions options;

    private PortalSandboxHost(WebApplication app, IPortalStore store, PortalSandboxOptions options)
    {
        (this.app, Store, this.options) = (app, store, options);
        drain = app.Services.GetRequiredService<Drain>();
    }

    /// <summary>Opens the database, registers the clients and begins to listen.</summary>
    /// <exception cref="FormatException">The database is not a connection string of SQLite or PostgreSQL.</exception>
    public static async Task<PortalSandboxHost> StartAsync(PortalSandboxOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options = options.HasDemoData ? options with { Time = new DemoClock(options.Time) } : options;
        IPortalStore store = await PortalDatabase.OpenAsync(options.Database, options.MaxDatabaseSize, cancellationToken).ConfigureAwait(false);
        PortalSandboxHost host = new(Build(options, store), store, options);
        try
        {
            await host.app.Services.GetRequiredService<PageClient>().RegisterAsync(cancellationToken).ConfigureAwait(false);
            foreach (PortalClientRegistration client in options.Clients)
            {
                await host.Portal.RegisterClientAsync(client, cancellationToken).ConfigureAwait(false);
            }

            await host.FillAsync(cancellationToken).ConfigureAwait(false);
            await host.app.StartAsync(cancellationToken).ConfigureAwait(false);
            return host;
        }
        catch
        {
            await host.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The rules behind it, to register further clients and to deliver webhooks.</summary>
    public PortalService Portal => app.Services.GetRequiredService<PortalService>();

    /// <summary>What it stands on.</summary>
    internal IPortalStore Store { get; }

    /// <summary>Where it listens, with the port that it was given.</summary>
    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Says that it is not ready, takes no more requests after the delay, lets those under way come to their end, and closes the database.</summary>
    public async ValueTask DisposeAsync()
    {
        if (drain.TryBegin())
        {
            await Task.Delay(options.DrainDelay, options.Time).ConfigureAwait(false);
        }

        await app.StopAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
        if (Store is IAsyncDisposable connections)
        {
            await connections.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Fills a new sandbox, where that is asked for, before anyone can ask it anything.</summary>
    private Task FillAsync(CancellationToken cancellationToken) =>
        options.Time is DemoClock clock ? new DemoData(Portal, clock, clock.Real).FillAsync(cancellationToken) : Task.CompletedTask;

    private static WebApplication Build(PortalSandboxOptions options, IPortalStore store)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(PortalSandboxHost).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.LimitClients()).UseUrls(options.Address.ToString());
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.DrainTime);
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        AddLogs(builder.Logging, options);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(store).AddSingleton(options.Configure(SampleData.OptionsAt(options.Time, options.Address)))
            .AddSingleton<PortalService>().AddSingleton<PageClient>().AddSingleton<PublicFigures>().AddSingleton(options)
            .AddSingleton(options.Time).AddSingleton<Drain>().AddHostedService<ExpiryPurge>();
        builder.Services.AddSingleton(services => new KnownTokens(services.GetRequiredService<PortalService>(), options.Time))
            .AddSingleton<RateLimits>().AddSingleton<Downloads>().AddSingleton<RequestLog>().AddSingleton<SecurityLog>().AddSingleton<ErrorPages>();
        builder.Services.AddSingleton(_ => new WebhookSender(options.AllowsPrivateWebhooks));
        if (options.DeliversWebhooks)
        {
            builder.Services.AddHostedService<WebhookDelivery>();
        }

        builder.Services.AddObservation(options.Traces);
        return Map(builder.Build(), options);
    }

    private static WebApplication Map(WebApplication app, PortalSandboxOptions options)
    {
        if (options.Proxies is not [])
        {
            app.UseForwardedHeaders(Forwarded(options.Proxies));
        }

        app.UseSecurityHeaders();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityLog>();
        app.UseMiddleware<ErrorPages>();
        app.UseMongCaiProblems();
        app.UseRouting();
        app.UseMiddleware<RateLimits>();
        app.UseMiddleware<Downloads>();
        app.MapMongCaiPortal().Add(Budgets.OfTokens);
        app.MapContract();
        app.MapNational();
        app.MapPages();
        app.MapObservation();
        return app;
    }

    /// <summary>Believes the proxies that are named, however many there are in a row, and nobody else.</summary>
    private static ForwardedHeadersOptions Forwarded(IReadOnlyList<System.Net.IPNetwork> proxies)
    {
        ForwardedHeadersOptions forwarded = new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (System.Net.IPNetwork proxy in proxies)
        {
            forwarded.KnownIPNetworks.Add(proxy);
        }

        return forwarded;
    }

    private static void AddLogs(ILoggingBuilder logging, PortalSandboxOptions options)
    {
        logging.SetMinimumLevel(LogLevel.Warning).AddFilter(nameof(PortalSandbox), LogLevel.Information);
        if (options.LogSink is { } sink)
        {
            logging.AddProvider(sink);
        }

        if (options.Logs)
        {
            logging.AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, "O"));
        }
    }
}
