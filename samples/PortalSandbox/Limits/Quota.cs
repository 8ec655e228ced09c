namespace PortalSandbox.Limits;

/// <summary>How many requests a client may send: at once, and again in each period.</summary>
/// <param name="Requests">The number, 1 and up.</param>
/// <param name="Period">How long it takes until as many are allowed again.</param>
public sealed record Quota(int Requests, TimeSpan Period);
