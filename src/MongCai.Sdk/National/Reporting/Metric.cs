using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>An indicator with its numerator and denominator.</summary>
public sealed record Metric : WireRecord
{
    /// <summary>The code of the indicator, such as <c>DOSSIER_SYNC</c>.</summary>
    [JsonPropertyName("code")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the indicator.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The numerator; absent is no data, not 0.</summary>
    [JsonPropertyName("numerator")]
    public NationalValue<decimal> Numerator { get; init; }

    /// <summary>The denominator; absent is no data, not 0.</summary>
    [JsonPropertyName("denominator")]
    public NationalValue<decimal> Denominator { get; init; }

    /// <summary>The ratio; absent is no data, not 0.</summary>
    [JsonPropertyName("ratio")]
    public NationalValue<decimal> Ratio { get; init; }

    /// <summary>The score; absent is no data, not 0.</summary>
    [JsonPropertyName("score")]
    public NationalValue<decimal> Score { get; init; }

    /// <summary>The highest score.</summary>
    [JsonPropertyName("maxScore")]
    public NationalValue<decimal> MaxScore { get; init; }

    /// <summary>What the source says of the quality of its data, such as <c>NO_NATIONAL_REPORT_DATA</c>; empty where it says nothing.</summary>
    [JsonPropertyName("dataQualityStatus")]
    public string DataQualityStatus { get; init => field = value ?? ""; } = "";

    /// <summary>The same in words.</summary>
    [JsonPropertyName("dataQualityMessage")]
    public string DataQualityMessage { get; init => field = value ?? ""; } = "";

    /// <summary>The numerator and the denominator as the domain pools them; null where one is missing, not whole, or not a part of a whole.</summary>
    [JsonIgnore]
    public Domain.Ratio? Counts =>
        (Numerator.Value, Denominator.Value) is ({ } part and >= 0, { } whole) && part <= whole && whole <= long.MaxValue && decimal.IsInteger(part)
        && decimal.IsInteger(whole)
        ? Domain.Ratio.Of((long)part, (long)whole)
        : null;

    private protected override string Shown => Code;
}
