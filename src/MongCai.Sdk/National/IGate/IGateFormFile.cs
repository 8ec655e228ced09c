using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A component of a dossier with its files.</summary>
public sealed record IGateFormFile : WireRecord
{
    /// <summary>The component, as it came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("procedureForm")]
    public JsonElement? ProcedureForm { get; init; }

    /// <summary>Its place in the list.</summary>
    [JsonPropertyName("order")]
    public long? Order { get; init; }

    /// <summary>The case of the procedure, as it came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("case")]
    public JsonElement? Case { get; init; }

    /// <summary>In which form and number it was handed in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("detail")]
    public IGateFormDetail? Detail { get; init; }

    /// <summary>The files.</summary>
    [JsonPropertyName("file")]
    public IReadOnlyList<IGateFile> Files { get; init => field = value ?? []; } = [];
}
