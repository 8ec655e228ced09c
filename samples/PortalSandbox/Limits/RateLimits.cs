using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using MongCai.Sdk.Contract;
using PortalSandbox.Endpoints;

namespace PortalSandbox.Limits;

/// <summary>Holds each client to its quota, tells it what is left, and turns it away with a 429 when nothing is.</summary>
/// <remarks>A token bucket for each client, refilled ten times a period. The headers are those of draft-ietf-httpapi-ratelimit-headers-10.</remarks>
internal sealed class RateLimits(Quota quota, KnownTokens tokens) : IMiddleware, IAsyncDisposable
{
    private const int Refills = 10;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(client => RateLimitPartition.GetTokenBucketLimiter(client, _ => new()
    {
        TokenLimit = quota.Requests,
        TokensPerPeriod = Math.Max(1, quota.Requests / Refills),
        ReplenishmentPeriod = quota.Period / Math.Min(Refills, quota.Requests),
        QueueLimit = 0,
    }));

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<DisableRateLimitingAttribute>() is not null)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        string client = tokens.ClientOf(context);
        using RateLimitLease lease = limiter.AttemptAcquire(client);
        context.Response.Headers[PortalHeaders.RateLimitPolicy] = Invariant($"\"client\";q={quota.Requests};w={Math.Ceiling(quota.Period.TotalSeconds)}");
        context.Response.Headers[PortalHeaders.RateLimit] = Invariant($"\"client\";r={limiter.GetStatistics(client)?.CurrentAvailablePermits ?? 0}");
        if (lease.IsAcquired)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        TimeSpan wait = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan retryAfter) ? retryAfter : quota.Period;
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await context.WriteProblemAsync(429, ProblemTypes.RateLimited, "Too Many Requests", "The quota of this client is used up for now. Retry-After says when to come back.").ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => limiter.DisposeAsync();
}
