using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A value chosen from a list, with its label.</summary>
public sealed record IGateLabel : WireRecord
{
    /// <summary>What a person reads.</summary>
    [JsonPropertyName("label")]
    public string Label { get; init => field = value ?? ""; } = "";

    /// <summary>What is kept.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";
}
