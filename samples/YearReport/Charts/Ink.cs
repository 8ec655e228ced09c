using ScottPlot;

namespace YearReport.Charts;

/// <summary>
/// The colours and the type of the charts: told apart by those who do not see colours as most do (after Okabe and Ito), dark enough on white.
/// </summary>
internal static class Ink
{
    internal static IReadOnlyList<Color> Series { get; } =
        [Color.FromHex("#0072B2"), Color.FromHex("#D55E00"), Color.FromHex("#008A64"), Color.FromHex("#A6538C"), Color.FromHex("#1A1A1A")];

    internal static Color Plain { get; } = Color.FromHex("#0072B2");

    internal static Color Alarm { get; } = Color.FromHex("#D55E00");

    /// <summary>Gives a plot the look of the report: large enough type, light lines, no frame.</summary>
    internal static void Dress(Plot plot, string title)
    {
        plot.Font.Set("DejaVu Sans");
        plot.Title(title, size: 18);
        plot.Axes.Left.TickLabelStyle.FontSize = 13;
        plot.Axes.Bottom.TickLabelStyle.FontSize = 13;
        plot.Axes.Right.IsVisible = false;
        plot.Axes.Top.IsVisible = false;
        plot.Grid.MajorLineColor = Color.FromHex("#E5E5E5");
    }
}
