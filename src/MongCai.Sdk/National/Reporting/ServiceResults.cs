using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The results of all agencies (<c>/evaluation/service-results</c>).</summary>
public sealed record ServiceResults : WireRecord
{
    /// <summary>The summary as it came: its shape was not found.</summary>
    [JsonPropertyName("overview")]
    public JsonElement? Overview { get; init; }

    /// <summary>The agencies.</summary>
    [JsonPropertyName("evaluation")]
    public IReadOnlyList<ServiceResult> Evaluation { get; init => field = value ?? []; } = [];
}
