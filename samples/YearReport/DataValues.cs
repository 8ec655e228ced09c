using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OneStopDay;

namespace YearReport;

/// <summary>The values in the lines of the sample's own data files, which stand beside the program.</summary>
internal static class DataValues
{
    internal static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    internal static int Whole(this DataLine line, string column) => int.Parse(line[column], NumberStyles.None, CultureInfo.InvariantCulture);

    internal static decimal Percent(this DataLine line, string column) =>
        decimal.Parse(line[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    internal static LocalDate Date(this DataLine line, string column) => LocalDatePattern.Iso.Parse(line[column]).Value;
}
