using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MongCai.Domain;

/// <summary>Texts that JSON can hold: half of a character would be another text once it was written and read.</summary>
internal static class WholeText
{
    internal const string Way = "holds half of a character (a surrogate without its pair), as one that was cut by its length does. Cut texts between characters.";

    /// <summary>The text, if it is whole.</summary>
    /// <exception cref="ArgumentException">It holds half of a surrogate pair. The message does not repeat it.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    internal static string? Of(string? text, [CallerMemberName] string member = "") =>
        text is null || VietnameseText.IsWellFormed(text) ? text : throw new ArgumentException($"A text {Way}", member);
}
