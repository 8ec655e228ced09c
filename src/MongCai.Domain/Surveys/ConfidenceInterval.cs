using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>The proportions between two ends (<i>khoảng tin cậy</i>), both included, from 0 to 1.</summary>
/// <remarks>The default value is the point 0.</remarks>
[JsonConverter(typeof(FormConverter<ConfidenceInterval>))]
public readonly record struct ConfidenceInterval
{
    internal ConfidenceInterval(double low, double high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The lower end.</summary>
    public double Low { get; }

    /// <summary>The upper end.</summary>
    public double High { get; }

    /// <summary>Whether the proportion is one of the interval.</summary>
    public bool Contains(double proportion) => proportion >= Low && proportion <= High;

    /// <summary>Writes the interval as <c>[0.78640, 0.95652]</c>.</summary>
    public override string ToString() => Invariant($"[{Low:0.00000}, {High:0.00000}]");

    /// <summary>The part of the interval between two proportions, which are one where rounding alone puts the higher below the lower.</summary>
    internal ConfidenceInterval Within(double low, double high) =>
        new(Math.Clamp(Low, low, Math.Max(low, high)), Math.Clamp(High, low, Math.Max(low, high)));
}
