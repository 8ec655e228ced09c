using Microsoft.Extensions.Diagnostics.HealthChecks;
using MongCai.Sdk;

namespace MongCai.AspNetCore.Hosting;

/// <summary>Says whether a portal answers, by its calendar of this year: a call that changes nothing and needs a token, as the others do.</summary>
internal sealed class PortalHealth(PortalClient portal, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await portal.Calendar.GetYearAsync(time.GetUtcNow().Year, cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (PortalException error)
        {
            return new(context.Registration.FailureStatus, $"The portal does not answer as it should: {error.GetType().Name}.", error);
        }
    }
}
