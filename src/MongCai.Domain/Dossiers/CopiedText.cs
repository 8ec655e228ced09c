using System.Buffers;
using System.Globalization;
using System.Text;

namespace MongCai.Domain.Dossiers;

/// <summary>Codes as they are copied out of documents: with typographic dashes, characters that nobody sees, and blanks around their signs.</summary>
internal static class CopiedText
{
    private const char Minus = '\u2212';
    private const char HyphenBullet = '\u2043';

    /// <summary>Far more than a code with a blank and a mark at each of its signs: a longer text is none, and is not looked at.</summary>
    private const int Longest = 256;

    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-");

    /// <summary>
    /// Writes every dash as a hyphen, and leaves out what nobody sees and the blanks around hyphens, dots and the text; null where there is nothing
    /// to tidy.
    /// </summary>
    internal static string? Tidy(string? text)
    {
        if (text is null or { Length: > Longest } || !text.AsSpan().ContainsAnyExcept(Plain))
        {
            return null;
        }

        StringBuilder tidy = new(text.Length);
        bool isBlank = false;
        foreach (char character in text.Where(character => !IsUnseen(character)))
        {
            char plain = IsDash(character) ? '-' : character;
            if (char.IsWhiteSpace(plain))
            {
                isBlank = true;
                continue;
            }

            bool joins = tidy.Length == 0 || IsSign(plain) || IsSign(tidy[^1]);
            tidy.Append(isBlank && !joins ? " " : "").Append(plain);
            isBlank = false;
        }

        return tidy.ToString();
    }

    /// <summary>Names the first character that no code has; nothing where there is none.</summary>
    internal static string Odd(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (!IsKnown(text[index]))
            {
                string shown = Rune.TryGetRuneAt(text, index, out Rune rune)
                    ? Invariant($"'{ShownText.Lines(rune.ToString())}' (U+{rune.Value:X4})")
                    : Invariant($"U+{(int)text[index]:X4}");
                return Invariant($" Character {index + 1} is {shown}, which no code has.");
            }
        }

        return "";
    }

    private static bool IsKnown(char character) =>
        char.IsAsciiLetterOrDigit(character) || IsSign(character) || IsDash(character) || char.IsWhiteSpace(character) || IsUnseen(character);

    private static bool IsSign(char character) => character is '-' or '.';

    private static bool IsDash(char character) =>
        character is Minus or HyphenBullet || char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation;

    /// <summary>Format characters (a zero-width space, a byte order mark, a soft hyphen, marks of direction), selectors of variants and fillers.</summary>
    private static bool IsUnseen(char character) =>
        char.GetUnicodeCategory(character) == UnicodeCategory.Format
            || (!char.IsSurrogate(character) && VisibleLine.IsBlank(new Rune(character)));
}
