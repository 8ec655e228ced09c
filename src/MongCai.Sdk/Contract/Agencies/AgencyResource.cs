using MongCai.Domain.Agencies;
using NodaTime;

namespace MongCai.Sdk.Contract.Agencies;

/// <summary>An agency, over one period of its life.</summary>
public sealed record AgencyResource : PortalModel
{
    /// <summary>The code.</summary>
    public required AgencyCode Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Its level of administration.</summary>
    public required OpenCode<AdministrativeLevel> Level { get; init; }

    /// <summary>The code of its administrative unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The first day; null where it is not known.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day; null while it exists.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The agencies it took over from.</summary>
    public IReadOnlyList<AgencyCode> Predecessors { get; init; } = [];
}
