using System.Text.Json.Serialization;

namespace MongCai.Domain.Forecasts;

/// <summary>The forecasts of one tenth of the probabilities, such as 0.2 to less than 0.3.</summary>
/// <param name="Mean">The mean of the probabilities, from 0 to 1; 0 where there is none.</param>
/// <param name="Overdue">How many there are, and how many of them were overdue.</param>
public readonly record struct CalibrationBin(double Mean, [property: JsonRequired] Ratio Overdue)
{
    /// <summary>The mean of the probabilities; 0 where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 1.</exception>
    [JsonRequired]
    public double Mean { get; init => field = PartOfOne.Of(value); } = PartOfOne.Of(Mean);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(CalibrationBin), (nameof(Mean), Mean), (nameof(Overdue), Overdue));
}
