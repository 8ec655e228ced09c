using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The online payments of an agency (<c>/evaluation/formality-online-payment-tree</c>).</summary>
/// <remarks>A absent is no data, not 0. Which procedures each count holds is our reading of its name in the API.</remarks>
public sealed record OnlinePaymentUnit : ReportingUnit
{
    /// <summary>Dossiers paid for online.</summary>
    [JsonPropertyName("totalDossierOnlinePaymentSuccess")]
    public NationalValue<decimal> DossiersPaidOnline { get; init; }

    /// <summary>Dossiers with something to pay.</summary>
    [JsonPropertyName("totalDossierFinancialObligation")]
    public NationalValue<decimal> DossiersWithObligation { get; init; }

    /// <summary>Procedures with online payments.</summary>
    [JsonPropertyName("totalDossierOnlineFormalityPaymentSuccess")]
    public NationalValue<decimal> ProceduresPaidOnline { get; init; }

    /// <summary>Procedures with fees that had dossiers, each once.</summary>
    [JsonPropertyName("totalFeeDossierFormalityDistinct")]
    public NationalValue<decimal> FeeProceduresWithDossiers { get; init; }

    /// <summary>Procedures with fees that are offered for online payment.</summary>
    [JsonPropertyName("totalFeeDossierFormality")]
    public NationalValue<decimal> FeeProceduresOffered { get; init; }

    /// <summary>Procedures with fees.</summary>
    [JsonPropertyName("totalFeeFormality")]
    public NationalValue<decimal> FeeProcedures { get; init; }

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
