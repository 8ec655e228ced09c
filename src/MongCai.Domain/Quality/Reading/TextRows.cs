using System.Text;

namespace MongCai.Domain.Quality;

/// <summary>The rows of a table of any form.</summary>
internal sealed class TextRows(CsvReader reader) : CsvRows
{
    private byte[] utf8 = new byte[256];

    internal override int Line => reader.Line;

    internal override string? Fault => reader.Fault;

    internal override int Count => reader.Count;

    internal override ReadOnlySpan<byte> this[int place] => Utf8Of(reader[place]);

    internal override bool Read()
    {
        try
        {
            return reader.Read();
        }
        catch (DecoderFallbackException wrong)
        {
            throw new FormatException(Invariant($"After line {reader.Line} it is not UTF-8 text. Save it as UTF-8."), wrong);
        }
    }

    private ReadOnlySpan<byte> Utf8Of(ReadOnlySpan<char> text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (utf8.Length < most)
        {
            utf8 = new byte[most];
        }

        return utf8.AsSpan(0, Written(text));
    }

    /// <exception cref="FormatException">The text holds half of a character, for which UTF-8 has no bytes.</exception>
    private int Written(ReadOnlySpan<char> text)
    {
        try
        {
            return StrictText.Utf8.GetBytes(text, utf8);
        }
        catch (EncoderFallbackException half)
        {
            throw new FormatException("half of a character stands in the text. Read the file in the encoding in which it was saved.", half);
        }
    }
}
