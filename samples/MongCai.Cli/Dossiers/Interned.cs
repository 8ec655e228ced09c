namespace MongCai.Cli.Dossiers;

/// <summary>Values by their texts, each read once and numbered from 1: many dossiers repeat a few agencies, procedures and words.</summary>
/// <param name="tryRead">Reads a text.</param>
/// <param name="expected">What a text should be, for messages.</param>
internal sealed class Interned<T>(Interned<T>.TryRead tryRead, string expected)
{
    private readonly List<T> values = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    internal delegate bool TryRead(string text, out T value);

    /// <summary>The value of a number that <see cref="NumberOf"/> gave.</summary>
    internal T this[int number] => values[number - 1];

    /// <exception cref="FormatException">The text is no such value.</exception>
    internal int NumberOf(ReadOnlySpan<char> text) => FindOrAdd(text) is > 0 and int number
        ? number
        : throw DossierColumn.Wrong(text, expected);

    /// <exception cref="FormatException">The text is no such value.</exception>
    internal T ValueOf(ReadOnlySpan<char> text) => this[NumberOf(text)];

    /// <summary>The number of the value; 0 where the text is none.</summary>
    internal int FindOrAdd(ReadOnlySpan<char> text)
    {
        if (numbers.TryGetValue(text, out int number))
        {
            return number;
        }

        if (!tryRead(text.ToString(), out T value))
        {
            return 0;
        }

        values.Add(value);
        numbers[text] = values.Count;
        return values.Count;
    }
}
