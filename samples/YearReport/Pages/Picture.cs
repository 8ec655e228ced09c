using MongCai.Domain.Reports;

namespace YearReport.Pages;

/// <summary>A chart as SVG, with its name as a file, and the table that says the same in numbers.</summary>
internal sealed record Picture(string Name, string Svg, ReportTable Table);
