using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National;

/// <summary>The places where a dossier is filed (<i>nơi nộp hồ sơ</i>, <c>NoiNopHoSo</c>).</summary>
[JsonConverter(typeof(WordConverter<NationalFilingPlace>))]
public enum NationalFilingPlace
{
    /// <summary>On the National Public Service Portal.</summary>
    NationalPortal,

    /// <summary>In the provincial system.</summary>
    ProvincialSystem,
}
