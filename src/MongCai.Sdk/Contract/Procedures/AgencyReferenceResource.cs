using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>An agency as a procedure names it.</summary>
public sealed record AgencyReferenceResource : PortalModel
{
    /// <summary>The code; null where only the name was published.</summary>
    public AgencyCode? Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Writes a reference.</summary>
    public static AgencyReferenceResource Of(AgencyReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new() { Code = reference.Code, Name = reference.Name };
    }

    /// <summary>The reference of the domain.</summary>
    public AgencyReference ToDomain() => new(Code, Name);
}
