using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Province.Hosting;

/// <summary>Whether the silo takes part in the cluster, is not about to leave it, and its database answers.</summary>
internal sealed class SiloCheck(ISiloStatusOracle silos, SiloSettings settings, IHostApplicationLifetime lifetime) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested || silos.CurrentStatus != SiloStatus.Active)
        {
            return HealthCheckResult.Unhealthy(Invariant($"The silo is {silos.CurrentStatus}."));
        }

        if (settings.Database is { } database)
        {
            await using NpgsqlConnection connection = new(database);
            await connection.OpenAsync(cancellationToken);
            await using NpgsqlCommand command = new("SELECT 1", connection);
            await command.ExecuteScalarAsync(cancellationToken);
        }

        return HealthCheckResult.Healthy();
    }
}
