using NodaTime;
using ScottPlot;
using ScottPlot.Plottables;

namespace YearReport.Charts;

/// <summary>Rates over the months.</summary>
internal static class TrendChart
{
    private static readonly LinePattern[] Patterns = [LinePattern.Solid, LinePattern.Dashed, LinePattern.DenselyDashed, LinePattern.Dotted, LinePattern.Solid, LinePattern.Dashed];

    internal static Plot Draw(string title, IReadOnlyList<YearMonth> months, IReadOnlyList<Line> lines)
    {
        Plot plot = new();
        Ink.Dress(plot, title);
        double[] places = [.. Enumerable.Range(0, months.Count).Select(place => (double)place)];
        foreach ((int number, Line line) in lines.Index())
        {
            Scatter scatter = plot.Add.ScatterLine(places, [.. line.Percents.Select(percent => percent ?? double.NaN)], Ink.Series[number]);
            scatter.LegendText = line.Name;
            scatter.LineWidth = 3;
            scatter.LinePattern = Patterns[number];
        }

        (int Place, string Year)[] years = [.. months.Index().Where(month => month.Item.Month == 1).Select(month => (month.Index, Invariant($"{month.Item.Year}")))];
        plot.Axes.Bottom.SetTicks([.. years.Select(year => (double)year.Place)], [.. years.Select(year => year.Year)]);
        plot.Axes.SetLimits(-0.5, months.Count - 0.5, 0, 104);
        plot.YLabel("%");
        plot.ShowLegend(Alignment.LowerRight);
        plot.Legend.FontSize = 13;
        return plot;
    }
}
