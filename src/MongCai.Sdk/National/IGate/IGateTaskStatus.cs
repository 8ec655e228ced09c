using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The state of a task, with its names.</summary>
public sealed record IGateTaskStatus : WireRecord
{
    /// <summary>The identifier of the state.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>Its names by language.</summary>
    [JsonPropertyName("name")]
    public IReadOnlyList<IGateName> Names { get; init => field = value ?? []; } = [];
}
