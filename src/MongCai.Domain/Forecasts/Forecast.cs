using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Forecasts;

/// <summary>A forecast (<i>dự báo</i>) of a pending dossier, with the counts that it rests on: it classifies and warns, and is no due date.</summary>
/// <remarks>Immutable. Decree 309/2026/NĐ-CP lets artificial intelligence warn and classify, never decide.</remarks>
[JsonConverter(typeof(FormConverter<Forecast>))]
[NoJson("make it again from the ForecastTally, or print it.")]
public sealed class Forecast
{
    private readonly int slack;

    internal Forecast(PendingMoment moment, ForecastCells cells, int slack, IReadOnlyList<ForecastStep> steps) =>
        (Moment, Cells, this.slack, Steps) = (moment, cells, slack, steps);

    /// <summary>What was asked about.</summary>
    public PendingMoment Moment { get; }

    /// <summary>What the cells are made of.</summary>
    public ForecastCells Cells { get; }

    /// <summary>The probability that the dossier ends after its due moment, above 0 and below 1.</summary>
    public double Probability => Steps[^1].Probability;

    /// <summary>The counts, from the whole to the cell.</summary>
    public IReadOnlyList<ForecastStep> Steps { get; }

    /// <summary>The time within which half of such dossiers end, rounded up, measured as the slack; null where there is not enough history to tell.</summary>
    public Duration? Half { get; init; }

    /// <summary>
    /// The time within which nine tenths of such dossiers end, rounded up, measured as the slack; null where there is not enough history to tell.
    /// </summary>
    public Duration? NineTenths { get; init; }

    /// <summary>The forecast as text: the probability, each count, the times, and that it decides nothing.</summary>
    public string Print(Language language) => ForecastPrint.Print(this, slack, language);

    /// <summary>The probability as printed.</summary>
    public override string ToString() => $"forecast: {ForecastPrint.Percent(Probability)} overdue";
}
