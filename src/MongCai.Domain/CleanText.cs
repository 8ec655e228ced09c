using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MongCai.Domain;

/// <summary>A text in one of the ways to spell it that look the same: letters composed, one plain blank between words, none around them.</summary>
internal static class CleanText
{
    /// <summary>The text; null of blanks alone.</summary>
    internal static string? Of(string text)
    {
        string spaced = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return spaced.Length == 0 ? null : VietnameseLetters.Compose(spaced);
    }

    /// <summary>The text; empty of blanks alone.</summary>
    internal static string OrEmpty([NotNull] string? text, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(text, member);
        return Of(text) ?? "";
    }
}
