using System.Threading.RateLimiting;
using MongCai.AspNetCore;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Limits;

/// <summary>Holds each client to a number of downloads at the same time: whoever reads slowly holds a connection and a piece of a file for long.</summary>
internal sealed class Downloads(KnownTokens tokens) : IMiddleware, IAsyncDisposable
{
    /// <summary>The most downloads of a client at the same time.</summary>
    internal const int Most = 8;

    private readonly PartitionedRateLimiter<string> limiter =
        PartitionedRateLimiter.Create<string, string>(
            client => RateLimitPartition.GetConcurrencyLimiter(client, static _ => new() { PermitLimit = Most, QueueLimit = 0 }));

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if ((context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText != PortalOperations.GetContent.Template
            || await tokens.FindAsync(context.Request.Headers.Authorization.ToString(), context.RequestAborted).ConfigureAwait(false) is not { } client)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        using RateLimitLease lease = limiter.AttemptAcquire(client);
        if (lease.IsAcquired)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        context.Response.Headers.RetryAfter = "1";
        await context.WriteProblemAsync(
            429, ProblemTypes.RateLimited, "Too Many Requests",
            Invariant($"This client has {Most} downloads under way, the most at the same time. Let one of them end first.")).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => limiter.DisposeAsync();
}
