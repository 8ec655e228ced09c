using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>Indicators by agency (<c>/evaluation/transparency</c>, <c>handling-satisfaction</c>, <c>dossier-digitized</c>).</summary>
public sealed record EvaluationReport : WireRecord
{
    /// <summary>The whole; null where none came.</summary>
    [JsonPropertyName("overview")]
    public EvaluationUnit? Overview { get; init; }

    /// <summary>The agencies.</summary>
    [JsonPropertyName("evaluation")]
    public IReadOnlyList<EvaluationUnit> Evaluation { get; init => field = value ?? []; } = [];

    /// <summary>The course over the months, as it came; its shape was not found.</summary>
    [JsonPropertyName("monthlyChart")]
    public JsonElement? MonthlyChart { get; init; }

    /// <summary>The page; null where it was not said.</summary>
    [JsonPropertyName("pagination")]
    public Pagination? Pagination { get; init; }

    /// <summary>Where the figures come from, as it came.</summary>
    [JsonPropertyName("source")]
    public JsonElement? Source { get; init; }
}
