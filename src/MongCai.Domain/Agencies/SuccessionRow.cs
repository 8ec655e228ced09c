using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Agencies;

/// <summary>The columns that the tables of units and agencies share.</summary>
internal static class SuccessionRow
{
    internal const string Code = "code";
    internal const string From = "valid_from";
    internal const string Until = "valid_until";
    internal const string Name = "name";
    internal const string Predecessors = "predecessors";
    internal const string Source = "source";

    internal static Validity Validity(this CsvRow row)
    {
        LocalDate? from = row.Day(From);
        LocalDate? until = row.Day(Until);
        return until < from
            ? throw row.Wrong($"the last day '{row[Until]}' is before the first, '{row[From]}'.")
            : new Validity(from, until);
    }

    internal static string Needed(this CsvRow row, string column) =>
        row[column] is { Length: > 0 } text ? text : throw row.Wrong($"the column '{column}' is empty; every line needs it.");

    internal static TCode CodeIn<TCode>(this CsvRow row, string column)
        where TCode : struct, IParsable<TCode> => Read<TCode>(row, row[column]);

    internal static TCode? OptionalCodeIn<TCode>(this CsvRow row, string column)
        where TCode : struct, IParsable<TCode> => row[column].Length == 0 ? null : Read<TCode>(row, row[column]);

    internal static TCode[] CodesIn<TCode>(this CsvRow row, string column)
        where TCode : struct, IParsable<TCode> =>
        [.. row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Read<TCode>(row, text))];

    private static TCode Read<TCode>(CsvRow row, string text)
        where TCode : struct, IParsable<TCode>
    {
        try
        {
            return TCode.Parse(text, null);
        }
        catch (FormatException error)
        {
            throw row.Wrong(error.Message, error);
        }
    }

    private static LocalDate? Day(this CsvRow row, string column)
    {
        if (row[column].Length == 0)
        {
            return null;
        }

        ParseResult<LocalDate> result = LocalDatePattern.Iso.Parse(row[column]);
        return result.Success ? result.Value : throw row.Wrong($"'{row[column]}' in the column '{column}' is not a day of the form 'yyyy-MM-dd'.");
    }
}
