using System.Globalization;

namespace MongCai.Domain;

/// <summary>Fields of a table as numbers and as members of an enumeration.</summary>
internal static class CsvValue
{
    /// <summary>The member that the field names.</summary>
    internal static T Member<T>(this CsvRow row, string column)
        where T : struct, Enum =>
        Enum.TryParse(row[column], out T value) && Enum.IsDefined(value)
            ? value
            : throw row.Wrong($"{ShownText.Quoted(row[column])} in the column '{column}' is not a {typeof(T).Name}; expected one of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>The whole number in the field, from 0 to 9999.</summary>
    internal static int Count(this CsvRow row, string column)
    {
        const int largest = 9_999;
        return int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= largest
            ? count
            : throw row.Wrong(Invariant($"'{row[column]}' is not a number from 0 to {largest}."));
    }
}
