using System.Text;
using MongCai.Domain;

namespace MongCai.Cli;

/// <summary>
/// Writes for a terminal: line ends and tabs as they are, and every other character that would move the terminal or hide from it as its number.
/// </summary>
internal sealed class VisibleWriter : TextWriter
{
    private readonly TextWriter writer;

    internal VisibleWriter(TextWriter writer)
    {
        this.writer = writer;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => writer.Encoding;

    /// <summary>A half of a pair says nothing alone: its other half follows.</summary>
    public override void Write(char value) => writer.Write(char.IsSurrogate(value) ? value.ToString() : ShownText.Lines(value.ToString()));

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value)
    {
        if (value is not null)
        {
            writer.Write(ShownText.Lines(value));
        }
    }

    public override void Flush() => writer.Flush();
}
