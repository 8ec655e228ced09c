using MongCai.Domain.Agencies;

namespace MongCai.Sdk.Contract.Procedures;

/// <summary>An agency as a procedure names it.</summary>
public sealed record AgencyReferenceResource : PortalModel
{
    /// <summary>The code; null where only the name was published.</summary>
    public AgencyCode? Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }
}
