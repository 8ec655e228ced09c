using Microsoft.Extensions.Diagnostics.HealthChecks;
using MongCai.Portal;

namespace PortalSandbox.Observation;

/// <summary>Says whether the database takes a write: one that only answers would acknowledge nothing.</summary>
internal sealed class StoreCheck(IPortalStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await store.TransactAsync((transaction, token) => transaction.NextAsync("health", token), cancellationToken).WaitAsync(cancellationToken)
            .ConfigureAwait(false);
        return HealthCheckResult.Healthy();
    }
}
