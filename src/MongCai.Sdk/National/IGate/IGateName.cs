using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A name in one language.</summary>
public sealed record IGateName : WireRecord
{
    /// <summary>The language: 228 is Vietnamese, 46 English.</summary>
    [JsonPropertyName("languageId")]
    public long? LanguageId { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";
}
