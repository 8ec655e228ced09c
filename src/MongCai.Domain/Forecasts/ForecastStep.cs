using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Forecasts;

/// <summary>One of the counts that a forecast rests on.</summary>
[JsonConverter(typeof(FormConverter<ForecastStep>))]
[NoJson("make it again from the ForecastTally, or print it.")]
public sealed record ForecastStep
{
    internal ForecastStep(ForecastLevel level, Ratio? overdue, double probability) => (Level, Overdue, Probability) = (level, overdue, probability);

    /// <summary>How finely dossiers are told apart here.</summary>
    public ForecastLevel Level { get; }

    /// <summary>The moments counted and those of them that were overdue; null where fewer than 20 were, which would disclose who they are.</summary>
    /// <remarks>
    /// A dossier gives a moment a day: 20 may be those of few dossiers, so that a cell of a small unit is for those who may see its dossiers.
    /// </remarks>
    public Ratio? Overdue { get; }

    /// <summary>
    /// The probability of being overdue, from 0 to 1: the share of the counts mixed with the probability of the step before, as if that were 20
    /// counts more.
    /// </summary>
    public double Probability { get; }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(ForecastStep),
        (nameof(Level), Level), (nameof(Overdue), Overdue), (nameof(Probability), Probability));
}
