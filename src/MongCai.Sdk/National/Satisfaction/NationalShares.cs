using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The shares of the three levels among the answers (<c>PhanTramDanhGia</c>). Each is of its own answers: none is what the others leave.</summary>
public sealed record NationalShares : WireRecord
{
    /// <summary>The percentage of the very satisfied, 0 to 100.</summary>
    [JsonConverter(typeof(PercentConverter))]
    [JsonPropertyName("RatHaiLong")]
    public NationalValue<long> VerySatisfied { get; init; }

    /// <summary>The percentage of the satisfied, 0 to 100.</summary>
    [JsonConverter(typeof(PercentConverter))]
    [JsonPropertyName("HaiLong")]
    public NationalValue<long> Satisfied { get; init; }

    /// <summary>The percentage of those not satisfied, 0 to 100.</summary>
    [JsonConverter(typeof(PercentConverter))]
    [JsonPropertyName("ChuaHaiLong")]
    public NationalValue<long> NotSatisfied { get; init; }
}
