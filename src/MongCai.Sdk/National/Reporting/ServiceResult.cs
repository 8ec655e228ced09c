using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The result of one agency in all groups.</summary>
public sealed record ServiceResult : ReportingUnit
{
    /// <summary>The scores of the groups; null where none came.</summary>
    [JsonPropertyName("groupScores")]
    public GroupScores? GroupScores { get; init; }
}
