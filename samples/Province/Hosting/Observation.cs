using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Province.Hosting;

/// <summary>Health, metrics and traces of a silo.</summary>
internal static class Observation
{
    private const string Ready = "ready";

    internal static IServiceCollection AddObservation(this IServiceCollection services, SiloSettings settings)
    {
        services.AddSingleton(settings).AddHealthChecks().AddCheck<SiloCheck>("silo", tags: [Ready], timeout: TimeSpan.FromSeconds(5));
        OpenTelemetryBuilder telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("province"))
            .WithMetrics(
                metrics => metrics.AddAspNetCoreInstrumentation().AddMeter(ProvinceMeter.Name, "Microsoft.Orleans", "System.Runtime", "Npgsql")
                .AddPrometheusExporter());
        if (settings.TracesToConsole)
        {
            telemetry.WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddSource("Microsoft.Orleans.*", "Npgsql").AddConsoleExporter());
        }

        return services;
    }

    internal static void MapObservation(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/livez", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
        routes.MapPrometheusScrapingEndpoint("/metrics");
    }
}
