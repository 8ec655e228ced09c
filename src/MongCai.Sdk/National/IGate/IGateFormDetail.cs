using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>In which form and number a component was handed in.</summary>
public sealed record IGateFormDetail : WireRecord
{
    /// <summary>The kind of copy, as it came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("type")]
    public JsonElement? Type { get; init; }

    /// <summary>How many.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; init; }
}
