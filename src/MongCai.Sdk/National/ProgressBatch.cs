using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A batch of steps that was sent, and what became of it.</summary>
/// <param name="First">The index of its first step among all.</param>
/// <param name="Count">How many steps it holds.</param>
/// <param name="Outcome">What became of it, as a whole.</param>
public sealed record ProgressBatch([property: JsonRequired] int First, [property: JsonRequired] int Count, [property: JsonRequired] DeliveryOutcome Outcome)
{
    /// <summary>The index of the first step that was not sent yet: where to resume.</summary>
    public int Next => First + Count;
}
