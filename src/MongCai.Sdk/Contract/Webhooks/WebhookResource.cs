namespace MongCai.Sdk.Contract;

/// <summary>An endpoint that is told of events.</summary>
public sealed record WebhookResource : PortalModel
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Where events are posted.</summary>
    public required Uri Url { get; init; }

    /// <summary>The types of events; none stands for all.</summary>
    public IReadOnlyList<string> Events { get; init => field = value ?? []; } = [];

    /// <summary>The signing secret, as <c>whsec_</c> and base64; only in the answer that makes it.</summary>
    public string? Secret { get; init; }

    /// <summary>Writes the identifier, not the secret.</summary>
    public override string ToString() => Invariant($"webhook {Id}");
}
