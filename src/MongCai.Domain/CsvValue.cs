using System.Globalization;

namespace MongCai.Domain;

/// <summary>Fields of a table as numbers and as members of an enumeration.</summary>
internal static class CsvValue
{
    /// <summary>The member that the field names.</summary>
    internal static T Member<T>(this CsvRow row, string column)
        where T : struct, Enum =>
        WordList<T>.Find(row[column])
        ?? throw row.Wrong(
            $"{ShownText.Quoted(row[column])} in the column '{column}' is not a {typeof(T).Name}; expected one of {string.Join(", ", WordList<T>.Words)}.");

    /// <summary>The member that the field names; null where it is empty or the table lacks the column.</summary>
    internal static T? OptionalMember<T>(this CsvRow row, string column)
        where T : struct, Enum => row[column].Length == 0 ? null : row.Member<T>(column);

    /// <summary>The whole number in the field, from 0 to 9999.</summary>
    internal static int Count(this CsvRow row, string column)
    {
        const int largest = 9_999;
        return int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= largest
            ? count
            : throw row.Wrong(Invariant($"'{row[column]}' is not a number from 0 to {largest}."));
    }

    /// <summary>The number from 0 in the field, in digits with at most one decimal point; null where it is empty.</summary>
    internal static decimal? OptionalDecimal(this CsvRow row, string column) =>
        row[column].Length == 0 ? null
        : decimal.TryParse(row[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number
        : throw row.Wrong($"{ShownText.Quoted(row[column])} in the column '{column}' is not a number from 0; expected one such as '2.5'.");

    /// <summary>The number in the field, from 0 to the most that there can be.</summary>
    internal static decimal Decimal(this CsvRow row, string column, decimal? most = null) =>
        row.OptionalDecimal(column) is not { } number ? throw row.Wrong($"the column '{column}' is empty; expected a number from 0.")
        : number > most ? throw row.Wrong(Invariant($"found {number} in the column '{column}'; expected 0 to {most}."))
        : number;

    /// <summary>The text in the field, which is not empty.</summary>
    internal static string Text(this CsvRow row, string column) =>
        row[column] is { Length: > 0 } text ? text : throw row.Wrong($"the column '{column}' is empty; expected a text.");

    /// <summary>Whether the field says yes; no where it is empty or the table lacks the column.</summary>
    internal static bool IsYes(this CsvRow row, string column) => row[column] switch
    {
        "yes" => true,
        "no" or "" => false,
        var other => throw row.Wrong($"'{other}' is neither 'yes' nor 'no'."),
    };
}
