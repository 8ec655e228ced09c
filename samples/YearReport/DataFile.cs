using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Sylvan.Data.Csv;

namespace YearReport;

/// <summary>Reads the sample's own data files, which stand beside the program.</summary>
internal static class DataFile
{
    internal static IReadOnlyList<T> Read<T>(string name, Func<CsvDataReader, T> parse)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Data", name);
        using CsvDataReader reader = CsvDataReader.Create(path);
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(ParseRow(reader, name, parse));
        }

        return rows;
    }

    internal static string Text(this CsvDataReader row, string column) => row.GetString(row.GetOrdinal(column));

    internal static int Whole(this CsvDataReader row, string column) => int.Parse(row.Text(column), NumberStyles.None, CultureInfo.InvariantCulture);

    internal static decimal Percent(this CsvDataReader row, string column) => decimal.Parse(row.Text(column), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    internal static LocalDate Date(this CsvDataReader row, string column) => LocalDatePattern.Iso.Parse(row.Text(column)).Value;

    private static T ParseRow<T>(CsvDataReader reader, string name, Func<CsvDataReader, T> parse)
    {
        try
        {
            return parse(reader);
        }
        catch (Exception error) when (error is FormatException or OverflowException or UnparsableValueException or ArgumentException)
        {
            throw new FormatException(Invariant($"{name}, row {reader.RowNumber}: {error.Message}"), error);
        }
    }
}
