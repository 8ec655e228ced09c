using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>An agency, or the whole, with its indicators.</summary>
public sealed record EvaluationUnit : ReportingUnit
{
    /// <summary>The indicators.</summary>
    [JsonPropertyName("metrics")]
    public IReadOnlyList<Metric> Metrics { get; init => field = value ?? []; } = [];
}
