using System.Globalization;
using System.Text;

namespace MongCai.Domain;

/// <summary>Texts in one line of which everybody sees the same: a letter or digit at least, and nothing that is unseen or turns the order of reading.</summary>
internal static class VisibleLine
{
    /// <summary>Letters by their category that show nothing: the fillers of Hangul.</summary>
    private static readonly Rune[] Blanks = [new(0x115F), new(0x1160), new(0x3164), new(0xFFA0)];

    internal static bool IsOne(string text) =>
        VietnameseText.IsWellFormed(text) && !text.EnumerateRunes().Any(IsUnseen) && text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    /// <summary>
    /// Whether a character shows nothing, or moves others: controls, formats, separators of lines, fillers. The joiners of other scripts are none.
    /// </summary>
    internal static bool IsUnseen(Rune rune) => Blanks.Contains(rune) || (rune.Value is not (0x200C or 0x200D) && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
