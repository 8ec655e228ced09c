using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A file of a component.</summary>
public sealed record IGateFile : WireRecord
{
    /// <summary>The identifier of the file.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the file.</summary>
    [JsonPropertyName("filename")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The size in bytes.</summary>
    [JsonPropertyName("size")]
    public long? Size { get; init; }
}
