using ScottPlot;

namespace YearReport.Charts;

/// <summary>Shares of a whole as bars, each with its figure written on it; the last is what should not be.</summary>
internal static class BarsChart
{
    internal static Plot Draw(string title, string axis, IReadOnlyList<Estimate> bars)
    {
        Plot plot = new();
        Ink.Dress(plot, title);
        plot.Add.Bars(bars.Index().Select(bar => new Bar
        {
            Position = bar.Index,
            Value = bar.Item.Percent,
            FillColor = bar.Index == bars.Count - 1 ? Ink.Alarm : Ink.Plain,
            Label = bar.Item.Figure,
            LineWidth = 0,
        }).ToArray()).ValueLabelStyle.FontSize = 13;
        plot.Axes.Bottom.SetTicks([.. Enumerable.Range(0, bars.Count).Select(place => (double)place)], [.. bars.Select(bar => bar.Label)]);
        plot.Axes.SetLimitsY(0, bars.Max(bar => bar.Percent) * 1.15);
        plot.XLabel(axis);
        plot.YLabel("%");
        plot.Grid.XAxisStyle.IsVisible = false;
        return plot;
    }
}
