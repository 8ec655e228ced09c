using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>Something that the gateway names by identifier, such as a state or a way of applying.</summary>
public sealed record IGateReference : WireRecord
{
    /// <summary>The identifier, opaque.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name: a text, or a list of names by language.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("name")]
    public JsonElement? Name { get; init; }
}
