using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using MongCai.AspNetCore;
using MongCai.Sdk.Contract;
using PortalSandbox.Hosting;

namespace PortalSandbox.Limits;

/// <summary>Holds each client and each address to its quotas, tells it what is left, and turns it away with a 429 when nothing is.</summary>
/// <remarks>A token bucket for each, refilled ten times a period. The headers are those of draft-ietf-httpapi-ratelimit-headers-10.</remarks>
internal sealed class RateLimits : IMiddleware, IAsyncDisposable
{
    private const int Refills = 10;

    private readonly PortalSandboxOptions options;
    private readonly KnownTokens tokens;
    private readonly PartitionedRateLimiter<(Budget Budget, string Key)> limiter;

    public RateLimits(PortalSandboxOptions options, KnownTokens tokens)
    {
        (this.options, this.tokens) = (options, tokens);
        limiter = PartitionedRateLimiter.Create<(Budget Budget, string Key), (Budget Budget, string Key)>(
            counted => RateLimitPartition.GetTokenBucketLimiter(counted, key => Bucket(QuotaOf(key.Budget))));
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<DisableRateLimitingAttribute>() is not null)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        (Budget Budget, string Key) counted = await CountedAsync(context).ConfigureAwait(false);
        Quota quota = QuotaOf(counted.Budget);
        string name = counted.Budget.ToString().ToLowerInvariant();
        using RateLimitLease lease = limiter.AttemptAcquire(counted);
        context.Response.Headers[PortalHeaders.RateLimitPolicy] = Invariant($"\"{name}\";q={quota.Requests};w={Math.Ceiling(quota.Period.TotalSeconds)}");
        context.Response.Headers[PortalHeaders.RateLimit] = Invariant($"\"{name}\";r={limiter.GetStatistics(counted)?.CurrentAvailablePermits ?? 0}");
        if (lease.IsAcquired)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        TimeSpan wait = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan retryAfter) ? retryAfter : quota.Period;
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await context.WriteProblemAsync(429, ProblemTypes.RateLimited, "Too Many Requests", "The quota is used up for now. Retry-After says when to come back.")
            .ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => limiter.DisposeAsync();

    /// <summary>Says what a request counts to: a part of the site, by address, or the client whose token it bears.</summary>
    private async Task<(Budget Budget, string Key)> CountedAsync(HttpContext context)
    {
        string address = ClientAddress.Of(context.Connection.RemoteIpAddress);
        return context.GetEndpoint()?.Metadata.OfType<Budget>().FirstOrDefault() is { } budget and not Budget.Client ? (budget, address)
            : await tokens.FindAsync(context.Request.Headers.Authorization.ToString(), context.RequestAborted).ConfigureAwait(false) is { } client
                ? (Budget.Client, client)
            : (Budget.Address, address);
    }

    private Quota QuotaOf(Budget budget) => budget switch
    {
        Budget.Token => options.TokenQuota ?? options.Quota,
        Budget.Pages => options.PageQuota ?? options.Quota,
        Budget.Client or Budget.Address => options.Quota,
    };

    private static TokenBucketRateLimiterOptions Bucket(Quota quota) => new()
    {
        TokenLimit = quota.Requests,
        TokensPerPeriod = Math.Max(1, quota.Requests / Refills),
        ReplenishmentPeriod = quota.Period / Math.Min(Refills, quota.Requests),
        QueueLimit = 0,
    };
}
