using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The applicant. Personal data.</summary>
public sealed record IGateApplicant : WireRecord
{
    /// <summary>The form that was filled in.</summary>
    [JsonPropertyName("eformId")]
    public string FormId { get; init => field = value ?? ""; } = "";

    /// <summary>The account.</summary>
    [JsonPropertyName("userId")]
    public string UserId { get; init => field = value ?? ""; } = "";

    /// <summary>What was filled in; null where nothing came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("data")]
    public IGateApplicantData? Data { get; init; }
}
