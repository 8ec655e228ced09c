using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>Something that stands between a value of the domain and a record of the exchange.</summary>
/// <param name="Field">The member of the record, by its name in the contract, such as <c>TaiLieuNop[0].TenTepDinhKem</c>.</param>
/// <param name="Fault">What is wrong with it, without personal data.</param>
/// <param name="WayOut">What to do about it.</param>
public sealed record MappingProblem([property: JsonRequired] string Field, [property: JsonRequired] string Fault, [property: JsonRequired] string WayOut)
{
    /// <summary>Writes the problem as a sentence.</summary>
    public override string ToString() => $"{Field} {Fault}: {WayOut}.";
}
