using System.Text;
using System.Text.Json;

namespace MongCai.Domain.Quality.Reading;

/// <summary>The words of an enumeration as rows have them, in small letters with hyphens, found in UTF-8.</summary>
internal static class RowWords<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly byte[][] Words = [.. Values.Select(value => Encoding.ASCII.GetBytes(Word(value)))];

    /// <exception cref="FormatException">The text is no word of the enumeration.</exception>
    internal static T Read(ReadOnlySpan<byte> text)
    {
        for (int index = 0; index < Words.Length; index++)
        {
            if (text.SequenceEqual(Words[index]))
            {
                return Values[index];
            }
        }

        throw RowText.Wrong(text, string.Join(", ", Values.Select(Word)));
    }

    private static string Word(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
