using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>A procedure in a list.</summary>
public sealed record ProcedureSummary : PortalModel
{
    /// <summary>Makes one of members alone.</summary>
    public ProcedureSummary()
    {
    }

    [JsonConstructor] // the generated reader gives a member that is left out its default by way of a constructor only
    internal ProcedureSummary(bool isActive = true) => IsActive = isActive;

    /// <summary>The code.</summary>
    public required ProcedureCode Code { get; init; }

    /// <summary>The name in Vietnamese.</summary>
    public required string Name { get; init; }

    /// <summary>The codes of its fields.</summary>
    public IReadOnlyList<string> Fields { get; init => field = value ?? []; } = [];

    /// <summary>How much of it can be done online.</summary>
    public OpenCode<OnlineServiceLevel> OnlineLevel { get; init; }

    /// <summary>Whether dossiers can be filed for it.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Writes what a list shows of a procedure.</summary>
    public static ProcedureSummary Of(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return new()
        {
            Code = procedure.Code,
            Name = procedure.Name,
            Fields = [.. procedure.Fields.Select(field => field.Code)],
            OnlineLevel = OpenCode.Of(procedure.OnlineLevel),
            IsActive = procedure.IsActive,
        };
    }
}
