using MongCai.Domain.Agencies;

namespace MongCai.Sdk.Contract;

/// <summary>Who answers today for what an agency once held.</summary>
public sealed record ResponsibilityResource : PortalModel
{
    /// <summary>The agency that was asked about.</summary>
    public required AgencyCode Agency { get; init; }

    /// <summary>Those who answer for it: one, several where it was divided, none where nobody is known.</summary>
    public required IReadOnlyList<AgencyResource> Successors { get; init; }

    /// <summary>Why nobody is known.</summary>
    public string? Reason { get; init; }

    /// <summary>Writes who answers for an agency.</summary>
    public static ResponsibilityResource Of(AgencyCode agency, Responsibility responsibility) => new()
    {
        Agency = agency,
        Successors = responsibility switch
        {
            Responsibility.Held held => [AgencyResource.Of(held.Agency)],
            Responsibility.Divided divided => [.. divided.Agencies.Select(AgencyResource.Of)],
            null => throw new ArgumentNullException(nameof(responsibility)),
            _ => [],
        },
        Reason = (responsibility as Responsibility.Unknown)?.Reason,
    };

    /// <summary>Who answers, in the domain.</summary>
    /// <exception cref="FormatException">An agency among the successors cannot be read.</exception>
    public Responsibility ToDomain() => Successors switch
    {
        [] => new Responsibility.Unknown(Reason ?? ""),
        [{ } one] => new Responsibility.Held(one.ToDomain()),
        _ => new Responsibility.Divided(Array.AsReadOnly(Successors.Select(agency => agency.ToDomain()).ToArray())),
    };
}
