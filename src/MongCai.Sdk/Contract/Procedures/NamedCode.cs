namespace MongCai.Sdk.Contract.Procedures;

/// <summary>A code with its name.</summary>
public sealed record NamedCode : PortalModel
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>The name in Vietnamese.</summary>
    public required string Name { get; init; }
}
