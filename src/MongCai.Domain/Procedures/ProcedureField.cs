using System.Text.Json.Serialization;

namespace MongCai.Domain.Procedures;

/// <summary>The field of administration that a procedure belongs to (<i>lĩnh vực</i>).</summary>
/// <param name="Code">The code, such as <c>G15-HT04</c>, or empty.</param>
/// <param name="Name">The name, verbatim.</param>
public sealed record ProcedureField([property: JsonRequired] string Code, [property: JsonRequired] string Name);
