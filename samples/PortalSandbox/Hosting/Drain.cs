using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PortalSandbox.Hosting;

/// <summary>Whether the host is about to stop. It says so at <c>/readyz</c> while it still answers, so that a load balancer looks elsewhere first.</summary>
internal sealed class Drain : IHealthCheck
{
    private volatile bool hasBegun;

    /// <summary>Says from now on that the host is not ready.</summary>
    internal void Begin() => hasBegun = true;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(hasBegun ? HealthCheckResult.Unhealthy("The host is about to stop.") : HealthCheckResult.Healthy());
}
