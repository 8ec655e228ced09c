using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>A case of a procedure (<i>trường hợp</i>).</summary>
public sealed record ProcedureCaseResource : PortalModel
{
    /// <summary>The name; empty where there is one case only.</summary>
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<string> Steps { get; init => field = value ?? []; } = [];

    /// <summary>What a dossier consists of.</summary>
    public IReadOnlyList<ComponentRequirementResource> Components { get; init => field = value ?? []; } = [];

    /// <summary>Writes a case.</summary>
    public static ProcedureCaseResource Of(ProcedureCase value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new() { Name = value.Name, Steps = [.. value.Steps], Components = [.. value.Components.Select(ComponentRequirementResource.Of)] };
    }

    /// <summary>The case of the domain.</summary>
    public ProcedureCase ToDomain() => new() { Name = Name, Steps = Steps, Components = [.. Components.Select(component => component.ToDomain())] };
}
