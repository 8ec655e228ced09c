using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>A component that a procedure asks for.</summary>
public sealed record ComponentRequirementResource : PortalModel
{
    /// <summary>The code; empty where there is none.</summary>
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>How many originals; null where it is not said.</summary>
    public int? Originals { get; init; }

    /// <summary>How many copies; null where it is not said.</summary>
    public int? Copies { get; init; }

    /// <summary>The name of its form.</summary>
    public string FormName { get; init => field = value ?? ""; } = "";

    /// <summary>Where its form is.</summary>
    public string Url { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the result that may stand in for it; empty where none may.</summary>
    public string ReplaceableByResult { get; init => field = value ?? ""; } = "";

    /// <summary>Writes what is asked for.</summary>
    public static ComponentRequirementResource Of(ComponentRequirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return new()
        {
            Code = requirement.Code,
            Name = requirement.Name,
            Originals = requirement.Originals,
            Copies = requirement.Copies,
            FormName = requirement.FormName,
            Url = requirement.Url,
            ReplaceableByResult = requirement.ReplaceableByResult,
        };
    }

    /// <summary>What is asked for, in the domain.</summary>
    public ComponentRequirement ToDomain() => new()
    {
        Code = Code,
        Name = Name,
        Originals = Originals,
        Copies = Copies,
        FormName = FormName,
        Url = Url,
        ReplaceableByResult = ReplaceableByResult,
    };
}
