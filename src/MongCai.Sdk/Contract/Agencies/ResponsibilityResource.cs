using MongCai.Domain.Agencies;

namespace MongCai.Sdk.Contract.Agencies;

/// <summary>Who answers today for what an agency once held.</summary>
public sealed record ResponsibilityResource : PortalModel
{
    /// <summary>The agency that was asked about.</summary>
    public required AgencyCode Agency { get; init; }

    /// <summary>Those who answer for it: one, several where it was divided, none where nobody is known.</summary>
    public required IReadOnlyList<AgencyResource> Successors { get; init; }

    /// <summary>Why nobody is known.</summary>
    public string? Reason { get; init; }
}
