namespace MongCai.Domain.Procedures;

/// <summary>A case of a procedure (<i>trường hợp</i>) with its own steps and papers. A procedure without cases has one, which has no name.</summary>
/// <remarks>Compared by reference.</remarks>
public sealed class ProcedureCase
{
    /// <summary>The name of the case, verbatim, or empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>The steps (<i>trình tự thực hiện</i>), verbatim, in order.</summary>
    public IReadOnlyList<string> Steps { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The papers asked for.</summary>
    public IReadOnlyList<ComponentRequirement> Components { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>Gives the name of the case.</summary>
    public override string ToString() => Name;
}
