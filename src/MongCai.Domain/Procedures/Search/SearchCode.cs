using System.Text.RegularExpressions;

namespace MongCai.Domain.Procedures;

/// <summary>Codes in whatever spelling: <c>1.001193</c>, <c>1001193</c>, <c>1-001193.h49</c>, or among other words.</summary>
internal static partial class SearchCode
{
    private const int NationalLength = 7;

    /// <summary>The letters and digits of a text that may be a code or its beginning, else of the code that it holds, or empty.</summary>
    internal static string Of(string text)
    {
        string whole = Signs(text);
        return Beginning().IsMatch(whole) ? whole : Signs(Within().Match(text).Value);
    }

    internal static string Signs(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));

    /// <summary>How well a code answers one that was typed, or null: a local version of it is answered by the national one.</summary>
    internal static MatchRank? Rank(string code, string typed) =>
        typed.Length == 0 ? null
        : code == typed ? MatchRank.Code
        : code.StartsWith(typed, StringComparison.Ordinal) ? MatchRank.CodeStart
        : code.Length == NationalLength && (IsLocal(typed, code) || IsWithoutBook(typed, code)) ? MatchRank.CodeStart
        : null;

    private static bool IsLocal(string typed, string national) =>
        typed.StartsWith(national, StringComparison.Ordinal) && LocalSuffix().IsMatch(typed.AsSpan(NationalLength));

    private static bool IsWithoutBook(string typed, string national) =>
        typed.Length == NationalLength - 1 && national.EndsWith(typed, StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?<![0-9])[0-9][-., ]?[0-9]{6}(?![0-9])(?:[-. ]?[0-9]{3}[-. ]?[0-9]{2}[-. ]?[0-9]{2})?(?:[-. ]?[A-Za-z][0-9]{2}(?![0-9]))?(?:[.][0-9]{2}(?![0-9]))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    /// <summary>All codes begin with a digit, and have one letter at most: that of a province.</summary>
    [GeneratedRegex(@"^[0-9]+(?:[A-Z][0-9]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^(?:(?:[0-9]{7})?[A-Z][0-9]{2})?(?:[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LocalSuffix();
}
