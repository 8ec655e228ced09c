using System.Text;
using System.Text.Unicode;

namespace MongCai.Domain.Quality;

/// <summary>The rows of a table in UTF-8 as long as each stands in a line of its own, and no field holds a quote.</summary>
/// <remarks>It stops before the first row of another form, which is left to a reader that knows them all.</remarks>
internal sealed class PlainRows(LineReader lines, byte separator, int width) : CsvRows
{
    private readonly List<Range> fields = new(width);

    internal override int Line => lines.Line;

    internal override string? Fault => null;

    internal override int Count => fields.Count;

    internal override ReadOnlySpan<byte> this[int place] => lines.Current[fields[place]];

    /// <summary>Whether it stopped because there is no more.</summary>
    internal bool IsAtEnd { get; private set; }

    internal override bool Read()
    {
        do
        {
            IsAtEnd = !lines.Read();
        }
        while (!IsAtEnd && Row.IsEmpty);
        return !IsAtEnd && IsSplit(Row);
    }

    private ReadOnlySpan<byte> Row => lines.Current is [.. var row, (byte)'\r'] ? row : lines.Current;

    private bool IsSplit(ReadOnlySpan<byte> row)
    {
        fields.Clear();
        int end = row.Contains((byte)'\r') || !Utf8.IsValid(row) ? -1 : Add(row, 0);
        while (end >= 0 && end < row.Length)
        {
            end = Add(row, end + 1);
        }

        return end == row.Length;
    }

    /// <summary>Adds the field that begins at a place.</summary>
    /// <returns>Its end; -1 where it is not plain.</returns>
    private int Add(ReadOnlySpan<byte> row, int from)
    {
        bool isQuoted = row[from..] is [(byte)'"', ..];
        int end = isQuoted ? Closed(row, from + 1) : row[from..].IndexOf(separator) is >= 0 and int length ? from + length : row.Length;
        fields.Add(isQuoted ? (from + 1)..Math.Max(end - 1, from + 1) : Trimmed(row, from, end));
        return end;
    }

    /// <summary>The end of a quoted field, which is followed by a separator or by nothing.</summary>
    private int Closed(ReadOnlySpan<byte> row, int from)
    {
        int end = from + row[from..].IndexOf((byte)'"') + 1;
        return end > from && (end == row.Length || row[end] == separator) ? end : -1;
    }

    private static Range Trimmed(ReadOnlySpan<byte> row, int from, int end)
    {
        while (from < end && !IsInk(row[from]) && Rune.DecodeFromUtf8(row[from..end], out Rune first, out int length) == 0 && Rune.IsWhiteSpace(first))
        {
            from += length;
        }

        while (from < end && !IsInk(row[end - 1]) && Rune.DecodeLastFromUtf8(row[from..end], out Rune last, out int length) == 0 && Rune.IsWhiteSpace(last))
        {
            end -= length;
        }

        return from..end;
    }

    /// <summary>Whether a byte is a letter of ASCII that is seen.</summary>
    private static bool IsInk(byte letter) => letter is > (byte)' ' and < 0x7f;
}
