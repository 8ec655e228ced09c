using System.Diagnostics;

namespace MongCai.Sdk;

/// <summary>One call under way: what changes from attempt to attempt.</summary>
internal sealed class PortalRun(PortalCall call, long startedAt)
{
    private readonly string id = ActivitySpanId.CreateRandom().ToHexString();

    internal PortalCall Call => call;

    internal long StartedAt => startedAt;

    internal int Attempts { get; set; }

    internal bool HasRefreshedToken { get; set; }

    /// <summary>The token that the portal refused, until there is another one; null where there is.</summary>
    internal AccessToken? RejectedToken { get; set; }

    /// <summary>Whether an attempt may have done what was asked though nobody heard so.</summary>
    internal bool MayBeDone { get; set; }

    internal TimeSpan NextDelay { get; set; }

    /// <summary>The identifier of the call with the number of the attempt, so that a portal's log shows which belong together.</summary>
    internal string RequestId => Invariant($"{id}-{Math.Max(Attempts, 1)}");

    internal PortalFailure Failure(TimeSpan? retryAfter = null, string? requestId = null) =>
        new(call.Name, call.Method.Method, call.Template, requestId ?? RequestId, call.IdempotencyKey, Attempts, retryAfter)
        {
            MayBeDelivered = MayBeDone && call.Writes,
        };
}
