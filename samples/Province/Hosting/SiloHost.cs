using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Npgsql;
using Orleans.Dashboard;

namespace Province.Hosting;

/// <summary>A silo with its health, metrics and dashboard, on loopback.</summary>
internal static class SiloHost
{
    /// <summary>How long a silo may take to hand over its grains; the host's half minute would cut a loaded one short.</summary>
    private static readonly TimeSpan LongestLeave = TimeSpan.FromMinutes(2);

    /// <summary>Applies the schema, joins the cluster and listens.</summary>
    internal static async Task<WebApplication> StartAsync(SiloSettings settings)
    {
        if (settings.Database is { } database)
        {
            await using NpgsqlDataSource source = NpgsqlDataSource.Create(database);
            await Schema.ApplyAsync(source);
        }

        WebApplication app = Build(settings);
        await app.StartAsync();
        return app;
    }

    /// <summary>Where it listens, with the port that it was given.</summary>
    internal static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private static WebApplication Build(SiloSettings settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, settings.HttpPort));
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Orleans", settings.Database is null ? LogLevel.None : LogLevel.Error)
            .AddFilter("Polly", LogLevel.None);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.AddObservation(settings).Configure<HostOptions>(host => host.ShutdownTimeout = LongestLeave);
        builder.UseOrleans(silo =>
        {
            silo.UseProvince(settings);
            silo.AddDashboard();
        });
        WebApplication app = builder.Build();
        app.MapObservation();
        app.MapOrleansDashboard("/dashboard");
        return app;
    }
}
