namespace YearReport.Charts;

/// <summary>A line of a trend: a percentage a month; null where there is no data, which breaks the line.</summary>
internal sealed record Line(string Name, IReadOnlyList<double?> Percents)
{
    /// <summary>The last percentage that there is, or 0.</summary>
    internal double Last => Percents.LastOrDefault(percent => percent is not null) ?? 0;
}
