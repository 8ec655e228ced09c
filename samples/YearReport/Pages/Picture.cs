namespace YearReport.Pages;

/// <summary>A chart as SVG, with its name as a file and what it shows in words.</summary>
internal sealed record Picture(string Name, string Words, string Svg);
