namespace MongCai.Sdk;

/// <summary>The place of one token: the good one, and the request for the next, of which there is never more than one. A session is such a token too.</summary>
internal sealed class TokenSlot(TimeProvider time)
{
    private readonly Lock gate = new();
    private AccessToken? current;
    private DateTimeOffset refreshAt;
    private Lazy<Task<AccessToken>>? inFlight;

    /// <summary>
    /// Gives the token, or asks for the next, without a wait where the old one is good for a moment yet. The one that was rejected is forgotten, but not
    /// one that another caller got since.
    /// </summary>
    internal ValueTask<AccessToken> GetAsync(
        AccessToken? rejected, TimeSpan refreshBefore, Func<CancellationToken, Task<AccessToken>> request, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<AccessToken>(cancellationToken);
        }

        Lazy<Task<AccessToken>> asked;
        AccessToken? usable;
        lock (gate)
        {
            current = current == rejected ? null : current;
            if (current is { } token && time.GetUtcNow() < refreshAt)
            {
                return ValueTask.FromResult(token);
            }

            usable = current?.ExpiresAt > time.GetUtcNow() ? current : null;
            asked = inFlight ??= new(() => AskAsync(refreshBefore, request));
        }

        Task<AccessToken> next = asked.Value;
        return usable is null || next.IsCompleted ? new(WaitAsync(next, usable, cancellationToken)) : ValueTask.FromResult(Meanwhile(usable, next));
    }

    /// <summary>The old token while the next is asked for; where that fails, a later call asks again.</summary>
    private static AccessToken Meanwhile(AccessToken usable, Task<AccessToken> next)
    {
        _ = next.ContinueWith(
            static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return usable;
    }

    /// <summary>The next token; where it cannot be had and the old one is good for a moment yet, the old one.</summary>
    private static async Task<AccessToken> WaitAsync(Task<AccessToken> asked, AccessToken? usable, CancellationToken cancellationToken)
    {
        try
        {
            AccessToken token = await asked.WaitAsync(cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return token;
        }
        catch (Exception error) when (usable is not null && error is not OperationCanceledException)
        {
            return usable;
        }
    }

    /// <summary>Asks for a token; no single caller can cancel that.</summary>
    private async Task<AccessToken> AskAsync(TimeSpan refreshBefore, Func<CancellationToken, Task<AccessToken>> request)
    {
        AccessToken? token = null;
        DateTimeOffset askedAt = time.GetUtcNow();
        try
        {
            return token = await request(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            Settle(token, askedAt, refreshBefore);
        }
    }

    private void Settle(AccessToken? token, DateTimeOffset askedAt, TimeSpan refreshBefore)
    {
        lock (gate)
        {
            inFlight = null;
            if (token is not null)
            {
                current = token;
                refreshAt = token.ExpiresAt is { } end ? RefreshAt(askedAt, end, refreshBefore) : DateTimeOffset.MaxValue;
            }
        }
    }

    /// <summary>So long before the end, but not before half of the token's life.</summary>
    private static DateTimeOffset RefreshAt(DateTimeOffset askedAt, DateTimeOffset end, TimeSpan refreshBefore) =>
        end - TimeSpan.FromTicks(Math.Min(refreshBefore.Ticks, Math.Max(0, (end - askedAt).Ticks / 2)));
}
