using System.Text;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain;

/// <summary>Reads the tables of facts that the rooms carry: RFC 4180, one fact a line, the first line naming the columns.</summary>
internal static class CsvTable
{
    internal static IEnumerable<CsvRow> Read(TextReader reader, string[] required, string[] optional)
    {
        CsvRecordReader records = new(reader);
        string[] header = records.Next() ?? throw Wrong(1, $"there is no header; expected the columns {string.Join(',', required)}.");
        Dictionary<string, int> columns = TextKind.Of(header[0]) is { } other
            ? throw Wrong(1, $"the text is {other}; expected a table in CSV with the columns {string.Join(',', required)}.")
            : Columns(header, required, optional);
        for (int line = records.NextLine; records.Next() is { } fields; line = records.NextLine)
        {
            if (fields is not [""])
            {
                yield return fields.Length == header.Length
                    ? new CsvRow(line, columns, fields)
                    : throw Wrong(line, Invariant($"found {fields.Length} fields, expected {header.Length} as in the header {ShownText.Quoted(string.Join(',', header))}. Put a field that holds a separator in double quotes."));
            }
        }
    }

    internal static FormatException Wrong(int line, string what, Exception? cause = null) => new(Invariant($"Line {line}: {ShownText.Sentence(what)}"), cause);

    private static Dictionary<string, int> Columns(string[] header, string[] required, string[] optional)
    {
        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        for (int index = 0; index < header.Length; index++)
        {
            string name = header[index].Trim();
            if (!required.Contains(name) && !optional.Contains(name))
            {
                throw Wrong(1, $"{ShownText.Quoted(name)} is not a column of this table; expected {string.Join(',', required)} and, if you like, {string.Join(',', optional)}.");
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
        LocalDatePattern.Iso.Parse(this[column]) is { Success: true } parsed ? parsed.Value : throw Wrong($"{ShownText.Quoted(this[column])} is not a date; expected a day such as '2026-08-22'.{DayHint.Of(this[column])}");

    /// <summary>The day in the field; null where it is empty or the table lacks the column.</summary>
    internal LocalDate? OptionalDate(string column) => this[column].Length == 0 ? null : Date(column);

    internal FormatException Wrong(string what, Exception? cause = null) => CsvTable.Wrong(Line, what, cause);
}

/// <summary>
/// Splits text into records of fields: commas, or the semicolons or tabs of the first line, double quotes, doubled quotes inside
/// them, line ends of any kind. A byte order mark is passed over.
/// </summary>
internal sealed class CsvRecordReader(TextReader reader)
{
    private int nextLine = 1;
    private char? separator;

    /// <summary>The number of the line that the next record begins on, from 1.</summary>
    internal int NextLine => nextLine;

    internal string[]? Next()
    {
        string? line = separator is null ? FirstLine() : reader.ReadLine();
        if (line is null)
        {
            return null;
        }

        int first = nextLine++;
        List<string> fields = [];
        for (int position = 0; position <= line.Length;)
        {
            position = position < line.Length && line[position] == '"'
                ? Quoted(ref line, position, first, fields)
                : Plain(line, position, fields);
        }

        return [.. fields];
    }

    private string? FirstLine()
    {
        string? line = reader.ReadLine()?.TrimStart(CsvSeparator.ByteOrderMark);
        if (CsvSeparator.IsDeclared(line, out char declared))
        {
            nextLine++;
            line = reader.ReadLine();
            separator = declared;
        }

        separator ??= CsvSeparator.Of(line);
        return line;
    }

    private int Plain(string line, int start, List<string> fields)
    {
        int found = line.IndexOf(separator ?? ',', start);
        int end = found < 0 ? line.Length : found;
        fields.Add(line[start..end]);
        return end + 1;
    }

    private int Quoted(ref string line, int open, int first, List<string> fields)
    {
        StringBuilder field = new();
        int position = open + 1;
        while (true)
        {
            int quote = line.IndexOf('"', position);
            if (quote < 0)
            {
                field.Append(line, position, line.Length - position).Append('\n');
                line = reader.ReadLine() ?? throw CsvTable.Wrong(first, "a double quote opens a field that nothing closes.");
                nextLine++;
                position = 0;
            }
            else if (quote + 1 < line.Length && line[quote + 1] == '"')
            {
                field.Append(line, position, quote + 1 - position);
                position = quote + 2;
            }
            else if (quote + 1 == line.Length || line[quote + 1] == separator)
            {
                fields.Add(field.Append(line, position, quote - position).ToString());
                return quote + 2;
            }
            else
            {
                throw CsvTable.Wrong(first, "a quoted field goes on after its closing quote. Double each quote inside a field.");
            }
        }
    }
}
