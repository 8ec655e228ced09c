using NodaTime;
using ScottPlot;
using ScottPlot.Plottables;

namespace YearReport.Charts;

/// <summary>Counts by field and month, darker where there are more.</summary>
internal static class HeatMapChart
{
    internal static Plot Draw(string title, string scale, IReadOnlyList<YearMonth> months, IReadOnlyList<string> fields, double[,] counts)
    {
        Plot plot = new();
        Ink.Dress(plot, title);
        Heatmap map = plot.Add.Heatmap(counts);
        map.Colormap = new ScottPlot.Colormaps.Amp();
        map.FlipVertically = true;
        ScottPlot.Panels.ColorBar bar = plot.Add.ColorBar(map);
        bar.Label = scale;
        plot.Axes.Left.SetTicks([.. Enumerable.Range(0, fields.Count).Select(place => (double)place)], [.. fields]);
        (int Place, string Year)[] years = [.. months.Index().Where(month => month.Item.Month == 1).Select(month => (month.Index, Invariant($"{month.Item.Year}")))];
        plot.Axes.Bottom.SetTicks([.. years.Select(year => (double)year.Place)], [.. years.Select(year => year.Year)]);
        plot.HideGrid();
        return plot;
    }
}
