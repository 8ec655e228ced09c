using System.Globalization;
using MongCai.Domain;
using MongCai.Domain.Reports;

namespace YearReport.Figures;

/// <summary>Numbers as the readers of a language write them: 371.000 and 99,99 % in Vietnamese, 371,000 and 99.99 % in English.</summary>
internal static class Numbers
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    internal static string In(this long number, Language language) => number.ToString("N0", FormatOf(language));

    /// <summary>A percentage with two digits, never rounded up to 100.</summary>
    internal static string PercentIn(this Ratio ratio, Language language) => ratio.RoundedPercent is { } percent
        ? percent.In(language)
        : language == Language.Vietnamese ? "không có dữ liệu" : "no data";

    internal static string In(this decimal percent, Language language) => percent.ToString("0.00", FormatOf(language)) + " %";

    /// <summary>A number beside the axis of a chart.</summary>
    internal static string Tick(double number, Language language) => number.ToString("0.##", FormatOf(language));

    internal static string WithCountsIn(this Ratio ratio, Language language) =>
        $"{ratio.PercentIn(language)} ({ratio.Part.In(language)} / {ratio.Whole.In(language)})";

    /// <summary>A percentage as a cell of a table, never rounded up to 100.</summary>
    internal static ReportCell PercentCell(this Ratio ratio) =>
        ratio.RoundedPercent is { } percent ? new ReportCell.Quantity(percent, 2) : new ReportCell.NoData();

    private static NumberFormatInfo FormatOf(Language language) => language == Language.Vietnamese ? Vietnamese : NumberFormatInfo.InvariantInfo;
}
