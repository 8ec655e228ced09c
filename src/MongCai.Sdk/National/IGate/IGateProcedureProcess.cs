using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The process that a dossier goes through.</summary>
public sealed record IGateProcedureProcess : WireRecord
{
    /// <summary>The process; null where it did not come.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("processDefinition")]
    public IGateProcessDefinition? Definition { get; init; }
}
