using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;

namespace MongCai.Sdk.National;

/// <summary>An agency in the reporting API, or the whole, with its score.</summary>
public abstract record ReportingUnit : WireRecord
{
    private protected ReportingUnit()
    {
    }

    /// <summary>The opaque identifier of the agency.</summary>
    [JsonPropertyName("departmentId")]
    public string DepartmentId { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the agency.</summary>
    [JsonPropertyName("departmentName")]
    public string DepartmentName { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the agency, such as <c>H44</c>.</summary>
    [JsonPropertyName("departmentCode")]
    public NationalValue<AgencyCode> DepartmentCode { get; init; }

    /// <summary>The sum of the scores; null is no data.</summary>
    [JsonPropertyName("totalScore")]
    public NationalValue<decimal> TotalScore { get; init; }

    /// <summary>The ratio; absent is no data, not 0.</summary>
    [JsonPropertyName("ratio")]
    public NationalValue<decimal> Ratio { get; init; }

    /// <summary>The change of the score against the period before; null is no data.</summary>
    [JsonPropertyName("scoreDelta")]
    public NationalValue<decimal> ScoreDelta { get; init; }

    private protected sealed override string Shown => $"{GetType().Name} {DepartmentCode}";
}
