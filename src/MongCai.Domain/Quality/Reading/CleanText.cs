namespace MongCai.Domain.Quality;

/// <summary>A text in one of the ways to spell it that look the same: letters composed, one plain blank between words, none around them.</summary>
internal static class CleanText
{
    /// <summary>The text; null of blanks alone.</summary>
    internal static string? Of(string text)
    {
        string spaced = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return spaced.Length == 0 ? null : VietnameseLetters.Compose(spaced);
    }
}
