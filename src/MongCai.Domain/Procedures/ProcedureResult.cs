using System.Text.Json.Serialization;

namespace MongCai.Domain.Procedures;

/// <summary>What a procedure ends in (<i>kết quả thực hiện</i>), such as a certificate.</summary>
/// <param name="Code">The code of the result, which components of other procedures may name as their replacement, or empty.</param>
/// <param name="Name">The name, verbatim.</param>
public sealed record ProcedureResult([property: JsonRequired] string Code, [property: JsonRequired] string Name)
{
    /// <summary>The name of an attached sample, or empty.</summary>
    public string FileName { get; init; } = "";

    /// <summary>Where the sample lies, or empty.</summary>
    public string Url { get; init; } = "";
}
