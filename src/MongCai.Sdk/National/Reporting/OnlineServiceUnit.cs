using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The online services of an agency (<c>/evaluation/provide-online-tree</c>).</summary>
/// <remarks>A absent is no data, not 0.</remarks>
public sealed record OnlineServiceUnit : ReportingUnit
{
    /// <summary>Procedures in its competence.</summary>
    [JsonPropertyName("authorityCount")]
    public NationalValue<decimal> Procedures { get; init; }

    /// <summary>Procedures that are partially online.</summary>
    [JsonPropertyName("partialCount")]
    public NationalValue<decimal> PartialProcedures { get; init; }

    /// <summary>Procedures that are wholly online.</summary>
    [JsonPropertyName("fullCount")]
    public NationalValue<decimal> FullProcedures { get; init; }

    /// <summary>Dossiers filed online.</summary>
    [JsonPropertyName("onlineDossierCount")]
    public NationalValue<decimal> OnlineDossiers { get; init; }

    /// <summary>Procedures with an online service.</summary>
    [JsonPropertyName("onlineServiceTotal")]
    public NationalValue<decimal> ProceduresWithService { get; init; }

    /// <summary>Dossiers by the online channel.</summary>
    [JsonPropertyName("channelOnlineSum")]
    public NationalValue<decimal> FiledOnline { get; init; }

    /// <summary>Dossiers in person.</summary>
    [JsonPropertyName("channelDirectSum")]
    public NationalValue<decimal> FiledInPerson { get; init; }

    /// <summary>Dossiers by post.</summary>
    [JsonPropertyName("channelPostalSum")]
    public NationalValue<decimal> FiledByPost { get; init; }

    /// <summary>Dossiers by all channels.</summary>
    [JsonPropertyName("channelTotalSum")]
    public NationalValue<decimal> FiledInAll { get; init; }

    /// <summary>Online dossiers on time.</summary>
    [JsonPropertyName("onlineOnTimeSum")]
    public NationalValue<decimal> OnlineOnTime { get; init; }

    /// <summary>Online dossiers overdue.</summary>
    [JsonPropertyName("onlineOverdueSum")]
    public NationalValue<decimal> OnlineOverdue { get; init; }

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
