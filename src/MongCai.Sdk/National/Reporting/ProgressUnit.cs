using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The progress of an agency (<c>/evaluation/dvc-progress-tree</c>).</summary>
/// <remarks>A absent is no data, not 0.</remarks>
public sealed record ProgressUnit : ReportingUnit
{
    /// <summary>Dossiers received or handled in the period.</summary>
    [JsonPropertyName("totalReceived")]
    public NationalValue<decimal> Received { get; init; }

    /// <summary>Dossiers on time.</summary>
    [JsonPropertyName("totalOnTime")]
    public NationalValue<decimal> OnTime { get; init; }

    /// <summary>Dossiers overdue.</summary>
    [JsonPropertyName("totalOverdue")]
    public NationalValue<decimal> Overdue { get; init; }

    /// <summary>Dossiers completed.</summary>
    [JsonPropertyName("totalCompleted")]
    public NationalValue<decimal> Completed { get; init; }

    /// <summary>The average processing time, in days.</summary>
    [JsonPropertyName("avgProcessingDays")]
    public NationalValue<decimal> AverageProcessingDays { get; init; }

    /// <summary>The score; null is no data.</summary>
    [JsonPropertyName("score")]
    public NationalValue<decimal> Score { get; init; }

    /// <summary>The highest score.</summary>
    [JsonPropertyName("maxScore")]
    public NationalValue<decimal> MaxScore { get; init; }

    /// <summary>The highest score of the whole.</summary>
    [JsonPropertyName("totalMaxScore")]
    public NationalValue<decimal> TotalMaxScore { get; init; }
}
