using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PortalSandbox.Hosting;

namespace PortalSandbox.Observation;

/// <summary>Health, metrics and traces of the host.</summary>
internal static class Telemetry
{
    private const string Ready = "ready";

    internal static void AddObservation(this IServiceCollection services, bool tracesToConsole)
    {
        services.AddHealthChecks().AddCheck<Drain>("drain", tags: [Ready]).AddCheck<StoreCheck>("database", tags: [Ready], timeout: TimeSpan.FromSeconds(5));
        OpenTelemetryBuilder telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("portal-sandbox"))
            .WithMetrics(
                metrics => metrics.AddAspNetCoreInstrumentation().AddMeter("Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddPrometheusExporter());
        if (tracesToConsole)
        {
            telemetry.WithTracing(traces => traces.AddAspNetCoreInstrumentation(options => options.EnrichWithHttpRequest = WithoutValues).AddConsoleExporter());
        }
    }

    internal static void MapObservation(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting();
        routes.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).DisableRateLimiting();
        routes.MapPrometheusScrapingEndpoint("/metrics").DisableRateLimiting();
    }

    /// <summary>Paths and queries hold codes of dossiers; the route template, which is added when it is known, holds none.</summary>
    private static void WithoutValues(System.Diagnostics.Activity activity, HttpRequest request)
    {
        activity.SetTag("url.path", null);
        activity.SetTag("url.query", null);
    }
}
