using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>Whether a component reuses data (<i>tái sử dụng</i>, <c>DuocTaiSuDung</c>).</summary>
/// <remarks>The list has a third code, 2, whose meaning was not found; it is kept and not known.</remarks>
[JsonConverter(typeof(WordConverter<NationalReuse>))]
public enum NationalReuse
{
    /// <summary>Nothing was reused.</summary>
    NotReused,

    /// <summary>The component was reused.</summary>
    Reused,
}
