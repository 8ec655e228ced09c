namespace MongCai.Sdk;

/// <summary>What is known of a call that failed: nothing in it is a value of a path, a query or a body.</summary>
internal sealed record PortalFailure(
    string Operation, string Method, string Template, string RequestId, string? IdempotencyKey, int Attempts, TimeSpan? RetryAfter = null)
{
    /// <summary>Names the call, as the end of a message.</summary>
    public override string ToString() =>
        Invariant($"{Operation} ({Method} {Template}); request {RequestId}, {Attempts} {(Attempts == 1 ? "attempt" : "attempts")}.");
}
