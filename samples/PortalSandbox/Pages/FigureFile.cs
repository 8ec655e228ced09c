using System.Globalization;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Pages;

/// <summary>The public figures as CSV: the period of each row, what it counts by, and every count.</summary>
internal static class FigureFile
{
    internal static string Write(YearOfFigures year) => string.Concat(
        (IEnumerable<string>)
        [
            string.Join(',', ["from", "until", "by", "key", .. FigureLines.All.Select(line => line.Column)]) + "\n",
            .. year.Months.Append(year.Whole).Append(year.ByAgency).SelectMany(Lines),
        ]);

    private static IEnumerable<string> Lines(CountsReport report) => report.Rows.Select(row => string.Join(',',
    [
        Iso.Day(report.From), Iso.Day(report.Until), report.By.ToString(), row.Key,
        .. FigureLines.All.Select(line => line.Count(row).ToString(CultureInfo.InvariantCulture)),
    ]) + "\n");
}
