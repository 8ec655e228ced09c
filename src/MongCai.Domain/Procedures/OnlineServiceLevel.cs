using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>How far a procedure can be gone through online (<i>mức độ dịch vụ công trực tuyến</i>), on one of two scales.</summary>
/// <remarks>
/// Levels 1–4: Decree 43/2011/NĐ-CP Art 3, until 14 August 2022. Wholly and partially: Decree 42/2022/NĐ-CP from 15 August 2022, then Decree
/// 224/2026/NĐ-CP from 1 July 2026. No level is ever turned into one of the other scale.
/// </remarks>
[JsonConverter(typeof(WordConverter<OnlineServiceLevel>))]
public enum OnlineServiceLevel
{
    /// <summary>Not stated.</summary>
    None,

    /// <summary>Level 1: information about the procedure.</summary>
    Level1,

    /// <summary>Level 2: and its forms to download.</summary>
    Level2,

    /// <summary>Level 3: filed online, paid and received in person.</summary>
    Level3,

    /// <summary>Level 4: paid online too, the result received online, in person or by post.</summary>
    Level4,

    /// <summary>Partially online (<i>một phần</i>). Since 1 July 2026 only with a published reason (Decree 224/2026/NĐ-CP Art 14).</summary>
    Partial,

    /// <summary>Wholly online (<i>toàn trình</i>).</summary>
    Full,
}
