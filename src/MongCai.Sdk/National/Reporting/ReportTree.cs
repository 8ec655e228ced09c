using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>Figures of the whole and of its parts.</summary>
/// <remarks>Compares lists by reference.</remarks>
/// <typeparam name="TUnit">The figures of one agency.</typeparam>
public sealed record ReportTree<TUnit> : WireRecord
    where TUnit : ReportingUnit
{
    /// <summary>The whole; null where none came.</summary>
    [JsonPropertyName("parent")]
    public TUnit? Parent { get; init; }

    /// <summary>The parts.</summary>
    [JsonPropertyName("children")]
    public IReadOnlyList<TUnit> Children { get; init => field = value ?? []; } = [];

    /// <summary>The course over the months, as it came; its shape was not found.</summary>
    [JsonPropertyName("monthlyChart")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? MonthlyChart { get; init; }

    private protected override string Shown => nameof(ReportTree<>);
}
