using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain;

/// <summary>Reads the tables of facts that the rooms carry: RFC 4180, one fact a line, the first line naming the columns.</summary>
internal static class CsvTable
{
    /// <summary>Characters read at once: most tables have a few hundred lines.</summary>
    private const int ReadAtOnce = 1 << 12;

    internal static IEnumerable<CsvRow> Read(TextReader reader, string[] required, string[] optional)
    {
        CsvReader records = new(reader, ReadAtOnce);
        string[] header = records.Read() ? Fields(records) : throw Wrong(1, $"there is no header; expected the columns {string.Join(',', required)}.");
        Dictionary<string, int> columns = TextKind.Of(header[0]) is { } other
            ? throw Wrong(1, $"the text is {other}; expected a table in CSV with the columns {string.Join(',', required)}.")
            : Columns(header, required, optional);
        while (records.Read())
        {
            string[] fields = Fields(records);
            yield return fields.Length == header.Length
                ? new CsvRow(records.Line, columns, fields)
                : throw Wrong(records.Line, FieldsOf(fields, header));
        }
    }

    private static string[] Fields(CsvReader records)
    {
        string[] fields = new string[records.Count];
        for (int index = 0; index < fields.Length; index++)
        {
            fields[index] = records[index].ToString();
        }

        return records.Fault is { } fault ? throw Wrong(records.Line, fault + ".") : fields;
    }

    private static string FieldsOf(string[] fields, string[] header) =>
        Invariant($"found {fields.Length} fields, expected {header.Length} as in the header {ShownText.Quoted(string.Join(',', header))}. ")
        + "Put a field that holds a separator in double quotes.";

    internal static FormatException Wrong(int line, string what, Exception? cause = null) => new(Invariant($"Line {line}: {ShownText.Sentence(what)}"), cause);

    private static Dictionary<string, int> Columns(string[] header, string[] required, string[] optional)
    {
        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        for (int index = 0; index < header.Length; index++)
        {
            string name = header[index].Trim();
            if (!required.Contains(name) && !optional.Contains(name))
            {
                throw Wrong(
                    1,
                    $"{ShownText.Quoted(name)} is not a column of this table; expected {string.Join(',', required)} and, if you like, {string.Join(',', optional)}.");
            }

            if (!columns.TryAdd(name, index))
            {
                throw Wrong(1, $"the column '{name}' stands in the header twice.");
            }
        }

        return required.FirstOrDefault(name => !columns.ContainsKey(name)) is { } missing
            ? throw Wrong(1, $"the column '{missing}' is missing in the header {ShownText.Quoted(string.Join(',', header))}.")
            : columns;
    }
}

/// <summary>One line of a table, its fields found by the names of their columns.</summary>
internal readonly struct CsvRow(int line, Dictionary<string, int> columns, string[] fields)
{
    /// <summary>The number of the line in the text that the row begins on, from 1.</summary>
    internal int Line { get; } = line;

    /// <summary>The trimmed text of the field, empty where the table lacks the column.</summary>
    internal string this[string column] => columns.TryGetValue(column, out int index) ? fields[index].Trim() : "";

    /// <summary>The texts of two fields; the English one for both where the Vietnamese one is empty.</summary>
    internal BilingualText Bilingual(string vietnamese, string english) =>
        new(this[vietnamese].Length > 0 ? this[vietnamese] : this[english], this[english]);

    /// <summary>The day in the field, as an ISO date.</summary>
    internal LocalDate Date(string column) =>
        LocalDatePattern.Iso.Parse(this[column]) is { Success: true } parsed
            ? parsed.Value
            : throw Wrong($"{ShownText.Quoted(this[column])} is not a date; expected a day such as '2026-08-22'.{DayHint.Of(this[column])}");

    /// <summary>The day in the field; null where it is empty or the table lacks the column.</summary>
    internal LocalDate? OptionalDate(string column) => this[column].Length == 0 ? null : Date(column);

    internal FormatException Wrong(string what, Exception? cause = null) => CsvTable.Wrong(Line, what, cause);
}
