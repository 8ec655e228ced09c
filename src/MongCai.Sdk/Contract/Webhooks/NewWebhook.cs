namespace MongCai.Sdk.Contract;

/// <summary>An endpoint that wants to be told of events.</summary>
public sealed record NewWebhook : PortalModel
{
    /// <summary>Where events are posted: https, or http on loopback.</summary>
    public required Uri Url { get; init; }

    /// <summary>The types of events, such as <c>dossier.changed</c>; none stands for all.</summary>
    public IReadOnlyList<string> Events { get; init => field = value ?? []; } = [];
}
