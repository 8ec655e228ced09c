namespace YearReport.Charts;

/// <summary>A line of a trend: a percentage a month; null where there is no data, which breaks the line.</summary>
internal sealed record Line(string Name, IReadOnlyList<double?> Percents);
