using Microsoft.Extensions.Diagnostics.HealthChecks;
using MongCai.AspNetCore.Hosting;
using MongCai.AspNetCore.Requests;
using MongCai.Sdk;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts checks of portals among the health checks of a program.</summary>
public static class PortalHealthChecks
{
    /// <summary>Adds a check that a portal answers: its client asks for the calendar of this year, with a token and with its own retries.</summary>
    /// <remarks>Do not let it decide whether the program is ready: a shop works on while its portal rests.</remarks>
    /// <param name="checks">The health checks of the program.</param>
    /// <param name="portal">The key of the client; null for the one client of the program.</param>
    /// <param name="failureStatus">What a failure counts as; degraded without more.</param>
    /// <param name="tags">The tags of the check.</param>
    /// <param name="timeout">How long the check may take; ten seconds without more.</param>
    public static IHealthChecksBuilder AddMongCaiPortal(
        this IHealthChecksBuilder checks,
        string? portal = null,
        HealthStatus failureStatus = HealthStatus.Degraded,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(checks);
        string name = portal is null ? "mongcai-portal" : $"mongcai-portal:{portal}";
        return checks.Add(new(
            name, provider => new PortalHealth(ClientOf(provider, portal), Clock.Of(provider)), failureStatus, tags, timeout ?? TimeSpan.FromSeconds(10)));
    }

    private static PortalClient ClientOf(IServiceProvider provider, string? portal) =>
        portal is null ? provider.GetRequiredService<PortalClient>() : provider.GetRequiredKeyedService<PortalClient>(portal);
}
