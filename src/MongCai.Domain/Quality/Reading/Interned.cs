using System.Text;

namespace MongCai.Domain.Quality;

/// <summary>Values by their texts in UTF-8, each read once and numbered from 1: many dossiers repeat a few agencies, procedures and words.</summary>
/// <param name="read">Reads a text; null where it is no such value.</param>
/// <param name="expected">What a text should be, for messages.</param>
internal sealed class Interned<T>(Func<string, T?> read, string expected)
    where T : class
{
    private readonly List<T> values = [];
    private readonly SpanTable<byte, int> numbers = new();

    private byte[] lastText = [];
    private int lastNumber;

    /// <summary>The value of a number that <see cref="NumberOf"/> gave.</summary>
    internal T this[int number] => values[number - 1];

    /// <exception cref="FormatException">The text is no such value.</exception>
    internal int NumberOf(ReadOnlySpan<byte> text) => FindOrAdd(text) is > 0 and int number
        ? number
        : throw RowText.Wrong(text, expected);

    /// <summary>The number of the value; 0 where the text is none. The text before is looked at first, for many files are in some order.</summary>
    internal int FindOrAdd(ReadOnlySpan<byte> text)
    {
        if (lastNumber == 0 || !text.SequenceEqual(lastText))
        {
            lastNumber = numbers.TryGetValue(text, out byte[]? known, out int number) ? number : Add(text);
            lastText = known ?? text.ToArray();
        }

        return lastNumber;
    }

    private int Add(ReadOnlySpan<byte> text)
    {
        if (read(Encoding.UTF8.GetString(text)) is not { } value)
        {
            return 0;
        }

        values.Add(value);
        numbers.Add(text, values.Count);
        return values.Count;
    }
}
