using System.Security.Cryptography;
using Polly;
using Polly.Timeout;

namespace MongCai.Sdk;

/// <summary>When a call is tried again, and after how long.</summary>
internal sealed class RetryRule(PortalClientOptions options, TimeProvider time)
{
    private const int Parts = 1 << 16;

    /// <summary>Says whether an attempt is worth another and there is time for it; the wait is then that of the run.</summary>
    /// <remarks>A call whose token could not be had was not sent, so it can be tried again whatever it is.</remarks>
    internal bool ShouldRetry(PortalRun run, Outcome<PortalAnswer> outcome)
    {
        if (!IsTransient(outcome) || !(run.Call.IsRepeatable || run.Attempts == 0))
        {
            return false;
        }

        TimeSpan? asked = outcome.Result?.RetryAfter ?? (outcome.Exception as TokenRefusedException)?.RetryAfter;
        TimeSpan backoff = Backoff(run.Attempts);
        run.NextDelay = asked is { } wait && wait > backoff ? wait : backoff;
        return run.NextDelay <= options.LongestRetryDelay && run.NextDelay < options.TotalTimeout - time.GetElapsedTime(run.StartedAt);
    }

    /// <summary>Says whether an attempt shows that the portal is not well.</summary>
    internal static bool IsBreakdown(Outcome<PortalAnswer> outcome) =>
        outcome.Exception is { } error ? IsTransport(error) : (int)outcome.Result!.Status >= 500;

    internal static bool IsTransport(Exception error) => error is HttpRequestException or IOException or TimeoutRejectedException or TimeoutException;

    private static bool IsTransient(Outcome<PortalAnswer> outcome) => outcome.Exception switch
    {
        null => outcome.Result!.IsTransient,
        TokenRefusedException { RedirectedTo: null } refused => (int)refused.Status is 408 or 429 or >= 500,
        { } error => IsTransport(error),
    };

    /// <summary>
    /// Doubles from attempt to attempt, up to the longest; between half of it and all of it, by chance, so that clients do not come back at once.
    /// </summary>
    private TimeSpan Backoff(int attempts)
    {
        double whole = Math.Min(options.LongestRetryDelay.Ticks, options.RetryDelay.Ticks * Math.Pow(2, Math.Max(0, attempts - 1)));
        return TimeSpan.FromTicks((long)(whole * (0.5 + (RandomNumberGenerator.GetInt32(Parts) / (2.0 * Parts)))));
    }
}
