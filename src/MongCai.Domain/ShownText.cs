using System.Globalization;
using System.Text;

namespace MongCai.Domain;

/// <summary>Texts as messages and terminals show them: every character that nobody would see, or that would move a terminal, as its number.</summary>
internal static class ShownText
{
    private const int Longest = 60;
    private const int LongestSentence = 600;
    private const int Kept = 200;

    /// <summary>Shows a text in quotes, on one line, cut where it is long.</summary>
    internal static string Quoted(string text)
    {
        bool isLong = text.Length > Longest;
        int end = isLong && char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : isLong ? Longest - 1 : text.Length;
        return $"'{Visible(text[..end], "")}{(isLong ? "…" : "")}'";
    }

    /// <summary>Shows a sentence that repeats a text: one that is long loses its middle, for its end says the way out.</summary>
    internal static string Sentence(string text)
    {
        string shown = Visible(text, "");
        return shown.Length <= LongestSentence ? shown : $"{shown[..Kept]}…{shown[^(LongestSentence - Kept)..]}";
    }

    /// <summary>Shows a text of one or more lines.</summary>
    internal static string Lines(string text) => Visible(text, "\n\t");

    /// <summary>Writes control and format characters and separators of lines as <c>\u001B</c>, but for those that are kept.</summary>
    private static string Visible(string text, string kept)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        StringBuilder shown = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = IsVisible(rune) || (rune.IsBmp && kept.Contains((char)rune.Value))
                ? shown.Append(rune.ToString())
                : shown.Append(Invariant($"\\u{rune.Value:X4}"));
        }

        return shown.ToString();
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
