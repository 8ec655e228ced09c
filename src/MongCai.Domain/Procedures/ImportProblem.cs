using System.Text.Json.Serialization;

namespace MongCai.Domain.Procedures;

/// <summary>A place in an imported record that was not understood.</summary>
/// <param name="Path">The place, as a JSON path such as <c>$.CACHTHUCTHUCHIEN[0].KENH</c>.</param>
/// <param name="Text">What stands there, verbatim: a text as it reads, anything else as JSON.</param>
/// <param name="Reason">What was expected.</param>
public readonly record struct ImportProblem([property: JsonRequired] string Path, [property: JsonRequired] string Text, [property: JsonRequired] string Reason)
{
    /// <summary>Writes the place, what was found and what was expected.</summary>
    public override string ToString() => $"{Path}: '{Text}' {Reason}";
}
