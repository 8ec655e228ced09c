using System.Buffers;
using System.Text.Unicode;

namespace MongCai.Domain.Quality;

/// <summary>The members of a JSON object as most programs write them in a line: without escapes, with nothing nested and with whole numbers.</summary>
/// <remarks>What is plain is JSON; whatever else may be JSON is not plain, and is left to a reader that knows all of it.</remarks>
internal ref struct PlainJsonLine
{
    private static readonly SearchValues<byte> EscapesAndControls = SearchValues.Create([(byte)'\\', .. Enumerable.Range(0, ' ').Select(sign => (byte)sign)]);

    private readonly ReadOnlySpan<byte> line;
    private int at;

    internal PlainJsonLine(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> whole = line is [.., (byte)'\r'] ? line[..^1] : line;
        this.line = !whole.ContainsAny(EscapesAndControls) && Utf8.IsValid(whole) ? whole : [];
    }

    /// <summary>Whether all members were read, and nothing follows them.</summary>
    internal readonly bool IsWhole => at > 0 && line[at..] is [(byte)'}'];

    /// <summary>Goes to the next member; false at the end, and where the line is not plain.</summary>
    internal bool TryNext() => Takes(at == 0 ? (byte)'{' : (byte)',');

    /// <summary>Reads the name of the member if it is the one that is looked for.</summary>
    /// <param name="quoted">The name in its quotes.</param>
    internal bool TryName(ReadOnlySpan<byte> quoted)
    {
        bool stands = line[at..].StartsWith(quoted);
        at += stands ? quoted.Length : 0;
        return stands;
    }

    /// <summary>Reads the name of the member: where it stands in the line. False where the line is not plain.</summary>
    internal bool TryName(out Range name) => TryText(out name);

    /// <summary>Reads the value of the member: where it stands in the line as text, which is empty for null. False where the line is not plain.</summary>
    internal bool TryValue(out Range value)
    {
        value = default;
        return Takes((byte)':') && (TryText(out value) || TryLiteral(out value));
    }

    private bool TryLiteral(out Range literal)
    {
        ReadOnlySpan<byte> rest = line[at..];
        bool isNull = rest.StartsWith("null"u8);
        int length = isNull || rest.StartsWith("true"u8) ? "true".Length : rest.StartsWith("false"u8) ? "false".Length : Digits(rest);
        literal = at..(isNull ? at : at + length);
        at += length;
        return length > 0 && line[at..] is [(byte)',' or (byte)'}' or (byte)' ', ..];
    }

    /// <summary>How many digits a whole number has; 0 where there is none, or one that begins with a zero and goes on.</summary>
    private static int Digits(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'0', >= (byte)'0' and <= (byte)'9', ..] => 0,
        _ => Math.Max(rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9'), 0),
    };

    private bool TryText(out Range text)
    {
        text = default;
        int length = line[at..] is [(byte)'"', .. var rest] ? rest.IndexOf((byte)'"') : -1;
        if (length < 0)
        {
            return false;
        }

        text = (at + 1)..(at + 1 + length);
        at += length + 2;
        return true;
    }

    private bool Takes(byte sign)
    {
        if (at == line.Length || line[at] != sign)
        {
            return false;
        }

        at++;
        at += at < line.Length && line[at] == ' ' ? 1 : 0;
        return true;
    }
}
