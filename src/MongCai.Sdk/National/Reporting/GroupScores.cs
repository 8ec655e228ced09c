using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The scores of an agency in the six groups of indicators.</summary>
/// <remarks>A absent is no data, not 0. That CLGQ is the group of online services is our reading.</remarks>
public sealed record GroupScores : WireRecord
{
    /// <summary>Publicity and transparency (<i>công khai, minh bạch</i>).</summary>
    [JsonPropertyName("CKMB")]
    public NationalValue<decimal> Transparency { get; init; }

    /// <summary>Progress and results (<i>tiến độ giải quyết</i>).</summary>
    [JsonPropertyName("TDGQ")]
    public NationalValue<decimal> Progress { get; init; }

    /// <summary>Online services: the group that the API abbreviates CLGQ.</summary>
    [JsonPropertyName("CLGQ")]
    public NationalValue<decimal> OnlineServices { get; init; }

    /// <summary>Online payment (<i>thanh toán trực tuyến</i>).</summary>
    [JsonPropertyName("TTTT")]
    public NationalValue<decimal> OnlinePayment { get; init; }

    /// <summary>Satisfaction (<i>mức độ hài lòng</i>).</summary>
    [JsonPropertyName("MDHL")]
    public NationalValue<decimal> Satisfaction { get; init; }

    /// <summary>Digitization (<i>mức độ số hóa</i>).</summary>
    [JsonPropertyName("MDSH")]
    public NationalValue<decimal> Digitization { get; init; }
}
