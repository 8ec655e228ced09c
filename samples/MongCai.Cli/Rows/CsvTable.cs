using MongCai.Domain;

namespace MongCai.Cli.Rows;

/// <summary>A table with a header row, one row at a time.</summary>
internal sealed class CsvTable : IFields
{
    private readonly CsvReader reader;
    private readonly string[] names;

    /// <summary>Reads the header.</summary>
    /// <exception cref="UsageException">There is no header, or it is malformed.</exception>
    internal CsvTable(TextReader text, string expected)
    {
        reader = new(text);
        if (!reader.Read())
        {
            throw new UsageException(new BilingualText(
                $"Bảng trống; cần dòng tiêu đề với các cột {expected}.", $"The table is empty; expected a header with the columns {expected}."));
        }

        if (TextKind.Of(reader[0]) is { } other)
        {
            throw new UsageException(new BilingualText(
                $"Văn bản là {other}; cần bảng CSV có các cột {expected}.", $"The text is {other}; expected a table in CSV with the columns {expected}."));
        }

        names = [.. Enumerable.Range(0, reader.Count).Select(index => reader[index].Trim().ToString())];
        Header = string.Join(reader.Separator, Enumerable.Range(0, reader.Count).Select(index => reader.Raw(index).ToString()));
        if (reader.Fault is { } fault)
        {
            throw new UsageException(new BilingualText($"Dòng đầu sai dạng: {fault}.", $"The header is malformed: {fault}."));
        }
    }

    /// <summary>What separates the fields, in what is read and in what is written beside it.</summary>
    internal char Separator => reader.Separator;

    /// <summary>The header to the letter.</summary>
    internal string Header { get; }

    public int Count => names.Length;

    /// <summary>The number of the line on which the row begins, from 1.</summary>
    internal int Line => reader.Line;

    /// <summary>What is wrong with the form of the row, and on which line; null where it is well formed.</summary>
    internal string? Fault => Malformation is { } malformation ? Invariant($"line {Line}: {malformation}") : null;

    /// <summary>What is wrong with the form of the row; null where it is well formed.</summary>
    internal string? Malformation =>
        reader.Fault is { } fault ? fault + "."
        : reader.Count == names.Length ? null
        : Invariant($"found {reader.Count} fields, expected {names.Length} as in the header; put a field that holds a separator in double quotes.");

    public ReadOnlySpan<char> this[int index] => index < reader.Count ? reader[index] : [];

    public string Name(int index) => names[index];

    /// <summary>The field as it can stand in a table again; empty where the row is too short.</summary>
    internal ReadOnlySpan<char> Raw(int index) => index < reader.Count ? reader.Raw(index) : [];

    /// <summary>Goes to the next row, over empty lines; false at the end of the table.</summary>
    internal bool Read() => reader.Read();
}
