using System.Text;

namespace MongCai.Domain.Quality;

/// <summary>The words of an enumeration as rows have them, found in UTF-8.</summary>
internal static class RowWords<T>
    where T : struct, Enum
{
    private static readonly (byte[] Word, T Value)[] Table = [.. WordList<T>.Members.Select(value => (Encoding.UTF8.GetBytes(WordList<T>.Word(value)), value))];

    /// <exception cref="FormatException">The text is no word of the enumeration.</exception>
    internal static T Read(ReadOnlySpan<byte> text)
    {
        foreach ((byte[] word, T value) in Table)
        {
            if (text.SequenceEqual(word))
            {
                return value;
            }
        }

        return WordList<T>.Find(Encoding.UTF8.GetString(text)) ?? throw RowText.Wrong(text, string.Join(", ", WordList<T>.Words));
    }
}
