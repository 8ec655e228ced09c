using System.Text.Json.Serialization;

namespace MongCai.Domain.Quality;

/// <summary>What a figure is called, how it is defined and where the definition comes from (<i>chỉ tiêu</i>).</summary>
/// <param name="Code">The code, in small letters, such as <c>online-payment</c>.</param>
/// <param name="Name">The name, as a table prints it.</param>
/// <param name="Definition">The definition: for a share, its numerator and its denominator.</param>
/// <param name="Source">The instrument and article, or who defines it.</param>
public sealed record Indicator(
    [property: JsonRequired] string Code, [property: JsonRequired] BilingualText Name, [property: JsonRequired] BilingualText Definition,
    [property: JsonRequired] BilingualText Source)
{
    /// <summary>Writes the Vietnamese name.</summary>
    public override string ToString() => Name.Vietnamese;
}
