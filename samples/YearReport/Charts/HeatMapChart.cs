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
        map.IsVisible = false;
        plot.Add.ColorBar(map).Label = scale;
        Squares(plot, counts, map.Colormap);
        plot.Axes.Left.SetTicks([.. Enumerable.Range(0, fields.Count).Select(place => (double)place)], [.. fields]);
        (int Place, string Year)[] years =
            [.. months.Index().Where(month => month.Item.Month == 1).Select(month => (month.Index, Invariant($"{month.Item.Year}")))];
        plot.Axes.Bottom.SetTicks([.. years.Select(year => (double)year.Place)], [.. years.Select(year => year.Year)]);
        plot.HideGrid();
        return plot;
    }

    /// <summary>A square for each count, since a picture inside the SVG would be smoothed when it is shown.</summary>
    private static void Squares(Plot plot, double[,] counts, IColormap colours)
    {
        double most = Math.Max(1, counts.Cast<double>().Max());
        for (int row = 0; row < counts.GetLength(0); row++)
        {
            for (int column = 0; column < counts.GetLength(1); column++)
            {
                Rectangle square = plot.Add.Rectangle(column - 0.5, column + 0.5, row - 0.5, row + 0.5);
                square.FillColor = colours.GetColor(counts[row, column] / most);
                square.LineWidth = 0;
            }
        }
    }
}
