using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PortalSandbox.Hosting;

/// <summary>Whether the host is about to stop. It says so at <c>/readyz</c> while it still answers, so that a load balancer looks elsewhere first.</summary>
internal sealed class Drain : IHealthCheck
{
    private int begun;

    /// <summary>Says from now on that the host is not ready; false where it has said so already.</summary>
    internal bool TryBegin() => Interlocked.Exchange(ref begun, 1) == 0;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Volatile.Read(ref begun) == 1 ? HealthCheckResult.Unhealthy("The host is about to stop.") : HealthCheckResult.Healthy());
}
