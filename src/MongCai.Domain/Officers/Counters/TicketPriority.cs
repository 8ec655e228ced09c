using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>Who goes first (<i>đối tượng ưu tiên</i>).</summary>
/// <remarks>Decree 118/2025/NĐ-CP Art 13.2b names the elderly, the pregnant and the disabled; the others go first by custom.</remarks>
[JsonConverter(typeof(WordConverter<TicketPriority>))]
public enum TicketPriority
{
    /// <summary>In turn.</summary>
    None,

    /// <summary>The elderly.</summary>
    Elderly,

    /// <summary>The pregnant.</summary>
    Pregnant,

    /// <summary>The disabled.</summary>
    Disabled,

    /// <summary>War invalids, by custom.</summary>
    WarInvalid,

    /// <summary>Those with small children, by custom.</summary>
    WithChild,
}
