using System.Text.Json.Serialization;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Satisfaction;

/// <summary>A question of the survey, with its percentages.</summary>
public sealed record NationalSatisfactionQuestion : WireRecord
{
    /// <summary>The question.</summary>
    [JsonPropertyName("NoiDung")]
    public string Content { get; init => field = value ?? ""; } = "";

    /// <summary>The percentage of the very satisfied, 0 to 100.</summary>
    [JsonConverter(typeof(PercentConverter))]
    [JsonPropertyName("PhanTramDanhGiaDichVuRatHaiLong")]
    public NationalValue<long> VerySatisfied { get; init; }

    /// <summary>The percentage of the satisfied, 0 to 100.</summary>
    [JsonConverter(typeof(PercentConverter))]
    [JsonPropertyName("PhanTramDanhGiaDichVuHaiLong")]
    public NationalValue<long> Satisfied { get; init; }

    /// <summary>The percentage of those not satisfied, 0 to 100.</summary>
    [JsonConverter(typeof(PercentConverter))]
    [JsonPropertyName("PhanTramDanhGiaDichVuChuaHaiLong")]
    public NationalValue<long> NotSatisfied { get; init; }
}
