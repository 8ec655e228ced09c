using NodaTime;
using ScottPlot;
using ScottPlot.Plottables;

namespace YearReport.Charts;

/// <summary>Rates over the months, each with its name at the end of its line.</summary>
internal static class TrendChart
{
    /// <summary>The least distance of two names, in points of percent.</summary>
    private const double Apart = 5.5;

    /// <summary>The room right of the lines for the names, as a share of the months.</summary>
    private const double Room = 0.28;

    private static readonly LinePattern[] Patterns =
        [LinePattern.Solid, LinePattern.Dashed, LinePattern.DenselyDashed, LinePattern.Dotted, new([12, 4, 3, 4], 0, "Dashed and dotted")];

    internal static Plot Draw(string title, IReadOnlyList<YearMonth> months, IReadOnlyList<Line> lines)
    {
        Plot plot = new();
        Ink.Dress(plot, title);
        double[] places = [.. Enumerable.Range(0, months.Count).Select(place => (double)place)];
        foreach ((int number, Line line) in lines.Index())
        {
            Scatter scatter = plot.Add.ScatterLine(places, [.. line.Percents.Select(percent => percent ?? double.NaN)], Ink.Series[number]);
            scatter.LineWidth = 3;
            scatter.LinePattern = Patterns[number];
        }

        (int Place, string Year)[] years =
            [.. months.Index().Where(month => month.Item.Month == 1).Select(month => (month.Index, Invariant($"{month.Item.Year}")))];
        plot.Axes.Bottom.SetTicks([.. years.Select(year => (double)year.Place)], [.. years.Select(year => year.Year)]);
        plot.Axes.SetLimits(-0.5, months.Count * (1 + Room), 0, 104);
        plot.YLabel("%");
        Name(plot, months.Count, lines);
        return plot;
    }

    /// <summary>Writes the names from the highest line to the lowest, no two over one another.</summary>
    private static void Name(Plot plot, int end, IReadOnlyList<Line> lines)
    {
        double last = double.PositiveInfinity;
        foreach ((int number, Line line) in lines.Index().OrderByDescending(line => line.Item.Last))
        {
            last = Math.Min(line.Last, last - Apart);
            Join(plot, end - 1, line.Last, last, Ink.Series[number]);
            Text text = plot.Add.Text(line.Name, end + 1.2, last);
            text.Alignment = Alignment.MiddleLeft;
            text.LabelFontSize = 13;
        }
    }

    /// <summary>A thin line from the end of a trend to its name.</summary>
    private static void Join(Plot plot, int place, double from, double to, Color colour)
    {
        LinePlot joint = plot.Add.Line(place, from, place + 2, to);
        joint.LineColor = colour;
        joint.LineWidth = 1;
    }
}
