using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>The ways in which a dossier is filed (<i>cách thức thực hiện</i>), with the numbers of the national code list (KenhThucHien).</summary>
/// <remarks>Decree 61/2018/NĐ-CP Art 16; Decree 118/2025/NĐ-CP Art 15. The default value is no channel.</remarks>
[JsonConverter(typeof(WordConverter<SubmissionChannel>))]
public enum SubmissionChannel
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>At the counter of a one-stop shop (<i>trực tiếp</i>).</summary>
    InPerson = 1,

    /// <summary>On a public service portal (<i>trực tuyến</i>).</summary>
    Online = 2,

    /// <summary>By the public postal service (<i>bưu chính công ích</i>).</summary>
    Postal = 3,
}
