using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http.Features;
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
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting().AsWrittenAlone("/healthz");
        routes.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).DisableRateLimiting()
            .AsWrittenAlone("/readyz");
        routes.MapPrometheusScrapingEndpoint("/metrics").DisableRateLimiting().AsWrittenAlone("/metrics");
    }

    /// <summary>
    /// Answers to the path letter by letter as it is sent: a proxy that keeps the world away from it knows no other case, no escape and no slash at the end.
    /// </summary>
    private static void AsWrittenAlone(this IEndpointConventionBuilder endpoints, string path) => endpoints.Add(endpoint =>
    {
        RequestDelegate answer = endpoint.RequestDelegate!;
        endpoint.RequestDelegate = context => PathOf(context).Equals(path, StringComparison.Ordinal) ? answer(context) : SayNotFound(context);
    });

    private static string PathOf(HttpContext context) => context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];

    private static Task SayNotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>Paths and queries hold codes of dossiers; the route template, which is added when it is known, holds none.</summary>
    private static void WithoutValues(System.Diagnostics.Activity activity, HttpRequest request)
    {
        activity.SetTag("url.path", null);
        activity.SetTag("url.query", null);
    }
}
