using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>A result of a procedure.</summary>
public sealed record ProcedureResultResource : PortalModel
{
    /// <summary>The code; empty where there is none.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its form.</summary>
    public string FileName { get; init => field = value ?? ""; } = "";

    /// <summary>Where its form is.</summary>
    public string Url { get; init => field = value ?? ""; } = "";

    /// <summary>Writes a result.</summary>
    public static ProcedureResultResource Of(ProcedureResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new() { Code = result.Code, Name = result.Name, FileName = result.FileName, Url = result.Url };
    }

    /// <summary>The result of the domain.</summary>
    public ProcedureResult ToDomain() => new(Code, Name) { FileName = FileName, Url = Url };
}
