using System.Text.Json.Serialization;

namespace MongCai.Domain.Procedures;

/// <summary>Whom a procedure is for (<i>đối tượng thực hiện</i>).</summary>
/// <param name="Code">The code, as the publishing system numbers its list, or empty.</param>
/// <param name="Name">The name, verbatim.</param>
public sealed record Audience([property: JsonRequired] string Code, [property: JsonRequired] string Name);
