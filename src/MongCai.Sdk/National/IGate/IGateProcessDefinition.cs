using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The process of a procedure: how long it takes, by which timesheet.</summary>
public sealed record IGateProcessDefinition : WireRecord
{
    /// <summary>The processing time, in the unit.</summary>
    [JsonPropertyName("processingTime")]
    public decimal? ProcessingTime { get; init; }

    /// <summary>The unit, such as <c>d</c> for days.</summary>
    [JsonPropertyName("processingTimeUnit")]
    public string Unit { get; init => field = value ?? ""; } = "";

    /// <summary>The timesheet that says which days count, such as <i>Ngày làm việc</i>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("timesheet")]
    public IGateReference? Timesheet { get; init; }

    /// <summary>The form of the procedure, as it came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("eForm")]
    public JsonElement? Form { get; init; }

    /// <summary>The form of the applicant, as it came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("applicantEForm")]
    public JsonElement? ApplicantForm { get; init; }
}
