using MongCai.Domain.Forecasts;
using NodaTime;

namespace MongCai.Cli.Forecasts;

/// <summary>Forecasts the landmarks of later cases month by month, each from what was known when its month began.</summary>
/// <remarks>Known are the landmarks of cases whose due moment had passed, of those that ended before it too; else the late ones would be missing.</remarks>
internal sealed class WalkForward
{
    private readonly Queue<Landmark> toCome;
    private readonly ForecastTally known = ForecastTally.Empty(ForecastCells.Clock(ForecastUnit.Other));
    private readonly int? window;

    private WalkForward(IEnumerable<Landmark> landmarks, int? window) => (toCome, this.window) = (new(landmarks.OrderBy(landmark => landmark.Due)), window);

    /// <summary>Tests the models, in the order constant, state, forecast.</summary>
    /// <param name="all">All landmarks.</param>
    /// <param name="tests">Those to be forecast, whose outcomes are known.</param>
    /// <param name="window">Of how many months before each the due moments count; all if null.</param>
    internal static (string Model, Calibration Figures)[] Test(IEnumerable<Landmark> all, IEnumerable<Landmark> tests, int? window)
    {
        WalkForward walk = new(all, window);
        Landmark[] ordered = [.. tests.OrderBy(landmark => landmark.At)];
        double[][] forecasts = [.. ordered.GroupBy(landmark => Landmark.Month(landmark.At)).SelectMany(month => walk.Forecast(month.Key, month))];
        return [.. ((string[])["constant", "state", "forecast"]).Select((model, index) => (model, Figures(forecasts, ordered, index)))];
    }

    private static Calibration Figures(double[][] forecasts, Landmark[] landmarks, int model) =>
        Calibration.Of(forecasts.Zip(landmarks, (probabilities, landmark) => (probabilities[model], landmark.IsOverdue)));

    private double[][] Forecast(YearMonth month, IEnumerable<Landmark> landmarks)
    {
        ForecastTally model = KnownAt(month);
        ForecastLevel level = model.ChooseLevel();
        return [.. landmarks.Select(landmark => (double[])
        [
            model.Of(landmark.Moment, ForecastLevel.Whole).Probability,
            model.Of(landmark.Moment, ForecastLevel.State).Probability,
            model.Of(landmark.Moment, level).Probability,
        ])];
    }

    private ForecastTally KnownAt(YearMonth month)
    {
        Instant begin = month.OnDayOfMonth(1).AtMidnight().InUtc().ToInstant();
        while (toCome.TryPeek(out Landmark? next) && next.Due <= begin)
        {
            known.Observe(next.Moment, toCome.Dequeue().OutcomeAt(begin));
        }

        return window is { } months ? known.Since(month.PlusMonths(-months)) : known;
    }
}
