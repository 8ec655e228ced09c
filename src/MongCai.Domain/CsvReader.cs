using System.Buffers;

namespace MongCai.Domain;

/// <summary>
/// Reads a table record by record in constant memory: commas, or the semicolons or tabs of the first line, double quotes, doubled
/// quotes inside them, line ends of any kind. A byte order mark is passed over, and so are blanks around a field without quotes.
/// A record that breaks the rules is marked by <see cref="Fault"/>, and reading goes on with the next line.
/// </summary>
/// <remarks>
/// Why not a library: of the packages at hand one stops for good at the first broken record and counts no lines, and its publication to
/// native code warns; the other needs reflection. Positions are relative to the start of the record, so that the buffer can move.
/// </remarks>
internal sealed class CsvReader(TextReader reader, int size = 1 << 16)
{
    /// <summary>The longest record, in characters: memory stays bounded where a quote is never closed.</summary>
    internal const int LongestRecord = 1 << 20;

    private const int EndOfInput = -1;
    private static readonly SearchValues<char> Quote = SearchValues.Create("\"");
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private readonly List<Field> fields = [];
    private SearchValues<char>? fieldEnds;
    private char[] buffer = new char[size];
    private int start;
    private int end;
    private int length;
    private int lines;
    private bool isEnded;

    private enum Shape
    {
        Plain,
        Quoted,
        QuotedWithQuotes,
        Broken,
    }

    /// <summary>A reader of a later part of a table, which begins with a record.</summary>
    /// <param name="reader">The text of the part.</param>
    /// <param name="separator">What separates the fields, as the first line of the table had it.</param>
    /// <param name="line">The number of the part's first line in the table.</param>
    internal static CsvReader Continuing(TextReader reader, char separator, int line) =>
        new(reader) { Separator = separator, fieldEnds = FieldEnds(separator), Line = line };

    /// <summary>The number of the line on which the record begins, from 1.</summary>
    internal int Line { get; private set; } = 1;

    /// <summary>What is wrong with the record; null where it is well formed.</summary>
    internal string? Fault { get; private set; }

    /// <summary>What separates the fields, as the first line has it.</summary>
    internal char Separator { get; private set; } = ',';

    internal int Count => fields.Count;

    /// <summary>The text of a field without its quotes; valid until the next record.</summary>
    internal ReadOnlySpan<char> this[int index] => fields[index].Shape switch
    {
        Shape.Quoted => Text(fields[index])[1..^1],
        Shape.QuotedWithQuotes => Text(fields[index])[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal),
        Shape.Plain or Shape.Broken => Text(fields[index]).Trim(),
    };

    /// <summary>The field as it can stand in a table: to the letter, and where its quotes are broken, quoted anew.</summary>
    internal ReadOnlySpan<char> Raw(int index) => fields[index].Shape == Shape.Broken
        ? $"\"{Text(fields[index]).ToString().Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : Text(fields[index]);

    /// <summary>Goes to the next record, over empty lines; false at the end of the input.</summary>
    internal bool Read()
    {
        if (fieldEnds is null)
        {
            Begin();
        }

        do
        {
            start += length;
            Line += lines;
            length = lines = 0;
            Fault = null;
            fields.Clear();
            if (Peek(0) == EndOfInput)
            {
                return false;
            }

            ReadRecord();
        }
        while (fields.Count == 1 && fields[0].End == 0);
        return true;
    }

    /// <summary>Looks at the first line for the separator: in <c>sep=;</c>, which is no record, or between the names of the header.</summary>
    private void Begin()
    {
        start = Peek(0) == CsvSeparator.ByteOrderMark ? 1 : 0;
        int lineEnd = Find(0, LineEnds);
        bool isDeclared = CsvSeparator.IsDeclared(buffer.AsSpan(start, lineEnd), out char declared);
        Separator = isDeclared ? declared : CsvSeparator.Of(buffer.AsSpan(start, lineEnd));
        fieldEnds = FieldEnds(Separator);
        length = isDeclared ? lineEnd + LengthOfLineEnd(lineEnd) : 0;
        lines = isDeclared ? 1 : 0;
    }

    private static SearchValues<char> FieldEnds(char separator) => SearchValues.Create([separator, '\r', '\n']);

    private void ReadRecord()
    {
        int position = ReadField(0);
        while (Peek(position) == Separator)
        {
            position = ReadField(position + 1);
        }

        length = position + LengthOfLineEnd(position);
        if (length > position)
        {
            lines++;
        }
        else if (!isEnded)
        {
            Fault = Invariant($"the record is longer than {LongestRecord} characters");
        }
    }

    private int ReadField(int from) => Peek(from) == '"' ? ReadQuoted(from) : Add(from, Find(from, fieldEnds!), Shape.Plain);

    private int ReadQuoted(int open)
    {
        Shape shape = Shape.Quoted;
        int close = Find(open + 1, Quote);
        while (Peek(close) == '"' && Peek(close + 1) == '"')
        {
            shape = Shape.QuotedWithQuotes;
            close = Find(close + 2, Quote);
        }

        int next = Peek(close) == EndOfInput ? EndOfInput : Peek(close + 1);
        if (Peek(close) == '"' && (next == Separator || next is '\r' or '\n' or EndOfInput))
        {
            lines += buffer.AsSpan(start + open, close - open).Count('\n');
            return Add(open, close + 1, shape);
        }

        return ReadBroken(open, close);
    }

    /// <summary>Takes a field whose quote nothing closes to the end of its line, and one that goes on after its closing quote to the comma.</summary>
    private int ReadBroken(int open, int close)
    {
        bool isClosed = Peek(close) == '"' && !buffer.AsSpan(start + open, close - open).ContainsAny(LineEnds);
        Fault = isClosed
            ? "a quoted field goes on after its closing quote; double each quote inside a field"
            : "a double quote opens a field that nothing closes";
        return Add(open, isClosed ? Find(close, fieldEnds!) : Find(open, LineEnds), Shape.Broken);
    }

    private int Add(int from, int until, Shape shape)
    {
        fields.Add(new(from, until, shape));
        return until;
    }

    private int LengthOfLineEnd(int position) => Peek(position) switch
    {
        '\r' when Peek(position + 1) == '\n' => 2,
        '\r' or '\n' => 1,
        _ => 0,
    };

    private ReadOnlySpan<char> Text(Field field) => buffer.AsSpan(start + field.From, field.End - field.From);

    /// <summary>Finds the first of the characters; the length of what there is where none follows.</summary>
    private int Find(int from, SearchValues<char> wanted)
    {
        while (true)
        {
            int found = buffer.AsSpan(start + from, end - start - from).IndexOfAny(wanted);
            if (found >= 0)
            {
                return from + found;
            }

            from = end - start;
            if (!Fill())
            {
                return from;
            }
        }
    }

    private int Peek(int position) => start + position < end || Fill() ? buffer[start + position] : EndOfInput;

    private bool Fill()
    {
        if (isEnded || (end - start == buffer.Length && buffer.Length >= LongestRecord))
        {
            return false;
        }

        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        int read = reader.Read(buffer, end, buffer.Length - end);
        end += read;
        isEnded = read == 0;
        return !isEnded;
    }

    private readonly record struct Field(int From, int End, Shape Shape);
}
