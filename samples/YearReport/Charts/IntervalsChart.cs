using ScottPlot;
using ScottPlot.Plottables;

namespace YearReport.Charts;

/// <summary>Estimates with their intervals.</summary>
internal static class IntervalsChart
{
    internal static Plot Draw(string title, IReadOnlyList<(string Label, double Low, double Point, double High)> estimates)
    {
        Plot plot = new();
        Ink.Dress(plot, title);
        double[] places = [.. Enumerable.Range(0, estimates.Count).Select(place => (double)place)];
        double[] points = [.. estimates.Select(estimate => estimate.Point)];
        Scatter scatter = plot.Add.ScatterPoints(places, points, Ink.Plain);
        scatter.MarkerSize = 12;
        ErrorBar error = new(
            places,
            points,
            null,
            null,
            [.. estimates.Select(estimate => estimate.Point - estimate.Low)],
            [.. estimates.Select(estimate => estimate.High - estimate.Point)])
        {
            Color = Ink.Plain,
            LineWidth = 3,
        };
        plot.Add.Plottable(error);
        foreach ((int place, (string _, double _, double point, double _)) in estimates.Index())
        {
            Text text = plot.Add.Text(Invariant($"{point:0.0} %"), place + 0.06, point);
            text.Alignment = Alignment.MiddleLeft;
            text.LabelFontSize = 13;
        }

        plot.Axes.Bottom.SetTicks(places, [.. estimates.Select(estimate => estimate.Label)]);
        plot.Axes.SetLimits(-0.5, estimates.Count - 0.5, Math.Floor(estimates.Min(estimate => estimate.Low)), 100.05);
        plot.YLabel("%");
        return plot;
    }
}
