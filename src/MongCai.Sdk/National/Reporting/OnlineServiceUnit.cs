using System.Text.Json.Serialization;

namespace MongCai.Sdk.National.Reporting;

/// <summary>The online services of an agency (<c>/evaluation/provide-online-tree</c>).</summary>
/// <remarks>A null is no data, not 0.</remarks>
public sealed record OnlineServiceUnit : ReportingUnit
{
    /// <summary>Procedures in its competence.</summary>
    [JsonPropertyName("authorityCount")]
    public decimal? Procedures { get; init; }

    /// <summary>Procedures that are partially online.</summary>
    [JsonPropertyName("partialCount")]
    public decimal? PartialProcedures { get; init; }

    /// <summary>Procedures that are wholly online.</summary>
    [JsonPropertyName("fullCount")]
    public decimal? FullProcedures { get; init; }

    /// <summary>Dossiers filed online.</summary>
    [JsonPropertyName("onlineDossierCount")]
    public decimal? OnlineDossiers { get; init; }

    /// <summary>Procedures with an online service.</summary>
    [JsonPropertyName("onlineServiceTotal")]
    public decimal? ProceduresWithService { get; init; }

    /// <summary>Dossiers by the online channel.</summary>
    [JsonPropertyName("channelOnlineSum")]
    public decimal? FiledOnline { get; init; }

    /// <summary>Dossiers in person.</summary>
    [JsonPropertyName("channelDirectSum")]
    public decimal? FiledInPerson { get; init; }

    /// <summary>Dossiers by post.</summary>
    [JsonPropertyName("channelPostalSum")]
    public decimal? FiledByPost { get; init; }

    /// <summary>Dossiers by all channels.</summary>
    [JsonPropertyName("channelTotalSum")]
    public decimal? FiledInAll { get; init; }

    /// <summary>Online dossiers on time.</summary>
    [JsonPropertyName("onlineOnTimeSum")]
    public decimal? OnlineOnTime { get; init; }

    /// <summary>Online dossiers overdue.</summary>
    [JsonPropertyName("onlineOverdueSum")]
    public decimal? OnlineOverdue { get; init; }

    /// <summary>The score; null is no data.</summary>
    [JsonPropertyName("score")]
    public decimal? Score { get; init; }

    /// <summary>The highest score.</summary>
    [JsonPropertyName("maxScore")]
    public decimal? MaxScore { get; init; }

    /// <summary>The highest score of the whole.</summary>
    [JsonPropertyName("totalMaxScore")]
    public decimal? TotalMaxScore { get; init; }
}
