using System.Buffers;
using System.Text.Unicode;

namespace MongCai.Domain.Quality;

/// <summary>The members of a JSON object as most programs write them in a line: without escapes, with nothing nested and with whole numbers.</summary>
/// <remarks>What is plain is JSON; whatever else may be JSON is not plain, and is left to a reader that knows all of it.</remarks>
internal ref struct PlainJsonLine
{
    private static readonly SearchValues<byte> EscapesAndControls = SearchValues.Create([(byte)'\\', .. Enumerable.Range(0, ' ').Select(sign => (byte)sign)]);
    private static readonly SearchValues<byte> PlainAscii = SearchValues.Create(
        [.. Enumerable.Range(' ', 0x80 - ' ').Where(sign => sign != '\\').Select(sign => (byte)sign)]);

    private readonly int length;
    private ReadOnlySpan<byte> rest;

    internal PlainJsonLine(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> whole = line is [.., (byte)'\r'] ? line[..^1] : line;
        rest = IsPlain(whole) ? whole : [];
        length = rest.Length;
    }

    /// <summary>Whether all members were read, and nothing follows them.</summary>
    internal readonly bool IsWhole => rest.Length < length && rest is [(byte)'}'];

    /// <summary>Goes to the next member; false at the end, and where the line is not plain.</summary>
    internal bool TryNext() => Takes(rest.Length == length ? (byte)'{' : (byte)',');

    /// <summary>Reads the name of the member if it is the one that is looked for.</summary>
    /// <param name="quoted">The name in its quotes.</param>
    internal bool TryName(ReadOnlySpan<byte> quoted)
    {
        bool stands = rest.StartsWith(quoted);
        rest = stands ? rest[quoted.Length..] : rest;
        return stands;
    }

    /// <summary>Reads the name of the member: where it stands in the line. False where the line is not plain.</summary>
    internal bool TryName(out Range name)
    {
        int from = length - rest.Length + 1;
        bool isText = TryText(out ReadOnlySpan<byte> text);
        name = from..(from + text.Length);
        return isText;
    }

    /// <summary>Reads the value of the member as text, which is empty for null. False where the line is not plain.</summary>
    internal bool TryValue(out ReadOnlySpan<byte> value)
    {
        value = default;
        return Takes((byte)':') && (TryText(out value) || TryLiteral(out value));
    }

    /// <summary>Whether there is no escape and no control; most lines are ASCII, which one look at them tells.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> text) =>
        !text.ContainsAnyExcept(PlainAscii) || (!text.ContainsAny(EscapesAndControls) && Utf8.IsValid(text));

    private bool TryLiteral(out ReadOnlySpan<byte> literal)
    {
        bool isNull = rest.StartsWith("null"u8);
        int length = isNull || rest.StartsWith("true"u8) ? "true".Length : rest.StartsWith("false"u8) ? "false".Length : Digits(rest);
        literal = isNull ? default : rest[..length];
        rest = rest[length..];
        return length > 0 && rest is [(byte)',' or (byte)'}' or (byte)' ', ..];
    }

    /// <summary>How many digits a whole number has; 0 where there is none, or one that begins with a zero and goes on.</summary>
    private static int Digits(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'0', >= (byte)'0' and <= (byte)'9', ..] => 0,
        _ => Math.Max(rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9'), 0),
    };

    private bool TryText(out ReadOnlySpan<byte> text)
    {
        text = default;
        int end = rest is [(byte)'"', .. var inner] ? inner.IndexOf((byte)'"') : -1;
        if (end < 0)
        {
            return false;
        }

        text = rest.Slice(1, end);
        rest = rest[(end + 2)..];
        return true;
    }

    private bool Takes(byte sign)
    {
        if (rest.IsEmpty || rest[0] != sign)
        {
            return false;
        }

        rest = rest is [_, (byte)' ', ..] ? rest[2..] : rest[1..];
        return true;
    }
}
