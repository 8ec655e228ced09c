namespace MongCai.Cli.Portal;

/// <summary>What a login keeps: where the portal is, who asks, and the token.</summary>
internal sealed record Profile
{
    public required Uri Address { get; init; }

    public required string ClientId { get; init; }

    public required string Token { get; init; }

    /// <summary>When the token ceases to be good; null where the portal does not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The secret, where it was to be kept.</summary>
    public string? Secret { get; init; }

    /// <summary>Shows address and client, no token and no secret.</summary>
    public override string ToString() => $"{ClientId} at {Address}";
}
