using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National;

/// <summary>Whether a component reuses data (<i>tái sử dụng</i>, <c>DuocTaiSuDung</c>).</summary>
/// <remarks>The meaning of the codes was read in one implementation.</remarks>
[JsonConverter(typeof(WordConverter<NationalReuse>))]
public enum NationalReuse
{
    /// <summary>Nothing was reused.</summary>
    NotReused,

    /// <summary>Data were reused, such as those of the population database.</summary>
    Reused,

    /// <summary>The result of another dossier was reused.</summary>
    ReusedResult,
}
