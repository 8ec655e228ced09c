using System.Text.Json.Serialization;

namespace MongCai.Domain.Quality;

/// <summary>A grade (<i>xếp loại</i>) and the points that it begins at.</summary>
/// <param name="From">The fewest points.</param>
/// <param name="Name">The name, as <c>Xuất sắc</c>.</param>
/// <param name="Source">Where the band stands, to be printed with the grade.</param>
public sealed record Grade([property: JsonRequired] decimal From, [property: JsonRequired] BilingualText Name, [property: JsonRequired] BilingualText Source)
{
    /// <summary>Writes the Vietnamese name.</summary>
    public override string ToString() => Name.Vietnamese;
}
