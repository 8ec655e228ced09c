using ScottPlot;
using ScottPlot.Plottables;
using ScottPlot.TickGenerators;

namespace YearReport.Charts;

/// <summary>Estimates with their intervals.</summary>
internal static class IntervalsChart
{
    internal static Plot Draw(string title, IReadOnlyList<Estimate> estimates, Func<double, string> print)
    {
        Plot plot = new();
        Ink.Dress(plot, title);
        double[] places = [.. Enumerable.Range(0, estimates.Count).Select(place => (double)place)];
        double[] points = [.. estimates.Select(estimate => estimate.Percent)];
        Scatter scatter = plot.Add.ScatterPoints(places, points, Ink.Plain);
        scatter.MarkerSize = 12;
        ErrorBar error = new(
            places,
            points,
            null,
            null,
            [.. estimates.Select(estimate => estimate.Percent - estimate.Low)],
            [.. estimates.Select(estimate => estimate.High - estimate.Percent)])
        {
            Color = Ink.Plain,
            LineWidth = 3,
        };
        plot.Add.Plottable(error);
        foreach ((int place, Estimate estimate) in estimates.Index())
        {
            Text text = plot.Add.Text(estimate.Figure, place + 0.06, estimate.Percent);
            text.Alignment = Alignment.MiddleLeft;
            text.LabelFontSize = 13;
        }

        plot.Axes.Bottom.SetTicks(places, [.. estimates.Select(estimate => estimate.Label)]);
        plot.Axes.SetLimits(-0.5, estimates.Count - 0.5, Math.Floor(estimates.Min(estimate => estimate.Low)), 100.05);
        plot.Axes.Left.TickGenerator = new NumericAutomatic { LabelFormatter = print };
        plot.YLabel("%");
        return plot;
    }
}
