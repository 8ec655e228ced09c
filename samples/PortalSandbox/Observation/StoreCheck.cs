using Microsoft.Extensions.Diagnostics.HealthChecks;
using MongCai.Portal;

namespace PortalSandbox.Observation;

/// <summary>Says whether the database takes a write that needs room: one that only answers, or is full, would acknowledge nothing.</summary>
internal sealed class StoreCheck(IPortalStore store) : IHealthCheck
{
    private const int Room = 16 * 1024;
    private const string Blob = "health";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await store.TransactAsync(WriteAsync, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        return HealthCheckResult.Healthy();
    }

    /// <summary>Takes room and gives it back.</summary>
    private static async Task<bool> WriteAsync(IPortalTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.TryAppendAsync(Blob, 0, new byte[Room], cancellationToken).ConfigureAwait(false);
        return await transaction.DeleteBlobAsync(Blob, cancellationToken).ConfigureAwait(false);
    }
}
