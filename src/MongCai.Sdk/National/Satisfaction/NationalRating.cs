using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National;

/// <summary>How satisfied one citizen was with one dossier (<c>DanhGia</c> of <c>DanhGiaHaiLong</c>), whose codes are words in capitals.</summary>
/// <remarks>The codes were read in one implementation.</remarks>
[JsonConverter(typeof(WordConverter<NationalRating>))]
public enum NationalRating
{
    /// <summary>Very satisfied (<i>rất hài lòng</i>).</summary>
    VerySatisfied,

    /// <summary>Satisfied (<i>hài lòng</i>).</summary>
    Satisfied,

    /// <summary>Not satisfied (<i>không hài lòng</i>).</summary>
    NotSatisfied,
}
