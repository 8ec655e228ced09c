using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>The four grades of a year's work (<i>mức xếp loại chất lượng</i>), from the lowest to the highest.</summary>
/// <remarks>The same four in Decrees 90/2020/NĐ-CP, 335/2025/NĐ-CP Art 20 and 233/2026/NĐ-CP Art 12.</remarks>
[JsonConverter(typeof(WordConverter<OfficerGrade>))]
public enum OfficerGrade
{
    /// <summary>Tasks not completed (<i>không hoàn thành nhiệm vụ</i>).</summary>
    NotCompleted,

    /// <summary>Tasks completed (<i>hoàn thành nhiệm vụ</i>).</summary>
    Completed,

    /// <summary>Tasks completed well (<i>hoàn thành tốt nhiệm vụ</i>).</summary>
    Good,

    /// <summary>Tasks completed excellently (<i>hoàn thành xuất sắc nhiệm vụ</i>).</summary>
    Excellent,
}
