using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>What a course teaches (Decree 118/2025/NĐ-CP Art 11.3).</summary>
[JsonConverter(typeof(WordConverter<TrainingKind>))]
public enum TrainingKind
{
    /// <summary>The trade (<i>nghiệp vụ</i>).</summary>
    Trade,

    /// <summary>Information technology.</summary>
    InformationTechnology,

    /// <summary>Conduct (<i>kỹ năng giao tiếp, ứng xử</i>).</summary>
    Conduct,

    /// <summary>The law.</summary>
    Law,
}
