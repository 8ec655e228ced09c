namespace MongCai.Sdk;

/// <summary>What tells one token from another.</summary>
internal sealed record TokenKey(Uri Endpoint, string ClientId, string Scope, string? Resource);
