namespace MongCai.Sdk;

/// <summary>What is known of a call that failed: nothing in it is a value of a path, a query or a body.</summary>
internal sealed record PortalFailure(
    string Operation, string Method, string Template, string RequestId, string? IdempotencyKey, int Attempts, TimeSpan? RetryAfter = null)
{
    /// <summary>Whether what was sent may have been done though it is not known.</summary>
    internal bool MayBeDelivered { get; init; }

    /// <summary>Names the call, as the end of a message.</summary>
    public override string ToString() =>
        Invariant($"{Operation} ({Method} {Template}); request {RequestId}, {Attempts} {(Attempts == 1 ? "attempt" : "attempts")}.");
}
