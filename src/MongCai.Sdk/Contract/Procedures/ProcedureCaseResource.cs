namespace MongCai.Sdk.Contract.Procedures;

/// <summary>A case of a procedure (<i>trường hợp</i>).</summary>
public sealed record ProcedureCaseResource : PortalModel
{
    /// <summary>The name; empty where there is one case only.</summary>
    public string Name { get; init; } = "";

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>What a dossier consists of.</summary>
    public IReadOnlyList<ComponentRequirementResource> Components { get; init; } = [];
}
