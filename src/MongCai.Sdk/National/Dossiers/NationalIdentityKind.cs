using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National;

/// <summary>The kinds of identification number (<i>loại định danh</i>, <c>LoaiDinhDanh</c>).</summary>
[JsonConverter(typeof(WordConverter<NationalIdentityKind>))]
public enum NationalIdentityKind
{
    /// <summary>A personal identification number of 12 digits.</summary>
    PersonalNumber,

    /// <summary>The number of an old identity card, of 9 digits.</summary>
    OldCard,
}
