using Microsoft.Extensions.Diagnostics.HealthChecks;
using MongCai.Portal;

namespace PortalSandbox.Observation;

/// <summary>Says whether the database answers.</summary>
internal sealed class StoreCheck(IPortalStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await store.ReadAsync((reader, token) => reader.FindAsync("health", "", token), cancellationToken).ConfigureAwait(false);
        return HealthCheckResult.Healthy();
    }
}
