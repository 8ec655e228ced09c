using System.Globalization;
using System.Text;

namespace MongCai.Domain;

/// <summary>Texts in one line of which everybody sees the same: a letter or digit at least, and nothing that is unseen or turns the order of reading.</summary>
internal static class VisibleLine
{
    internal static bool IsOne(string text) =>
        VietnameseText.IsWellFormed(text) && !text.EnumerateRunes().Any(IsUnseen) && text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    /// <summary>Whether a text has a letter or a digit that shows, so that somebody said something.</summary>
    internal static bool SaysSomething(string? text) => text is not null && text.EnumerateRunes().Any(rune => Rune.IsLetterOrDigit(rune) && !IsBlank(rune));

    /// <summary>
    /// Whether a character shows nothing, or moves others: controls, formats, separators of lines, fillers. The joiners of other scripts are none.
    /// </summary>
    internal static bool IsUnseen(Rune rune) => IsBlank(rune) || (rune.Value is not (0x200C or 0x200D) && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>
    /// Whether a character shows nothing though it is a letter, a mark or a sign by its category: the joiner of letters, fillers of Hangul, vowels of Khmer
    /// that are not written, selectors of variants, the blank of Braille.
    /// </summary>
    internal static bool IsBlank(Rune rune) => rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
        or 0x2800 or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0100 and <= 0xE01EF);
}
