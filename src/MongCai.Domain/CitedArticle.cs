using System.Text.RegularExpressions;

namespace MongCai.Domain;

/// <summary>The article of a citation as people type it: with or without the word for it, from the largest part down or from the smallest up.</summary>
internal static partial class CitedArticle
{
    private const string Word = "Điều";

    /// <summary>The article without the word before it, such as <c>148.5</c> for <c>Điều 148.5</c>, <c>Art 148.5</c> or <c>khoản 5 Điều 148</c>.</summary>
    internal static string Plain(string article)
    {
        string text = VietnameseLetters.Compose(article).Trim();
        return InWords().Match(text) is { Success: true } words
            ? $"{words.Groups["article"].Value}.{words.Groups["clause"].Value}{words.Groups["point"].Value}"
            : Prefix().Replace(text, "");
    }

    /// <summary>From the smallest part up: point, clause, article; what names its article in words stays as it is.</summary>
    internal static string InVietnamese(string article) => Plain(article) is var plain && Parts().Match(plain) is { Success: true } parts
        ? Point(parts) + Clause(parts) + $"{Word} {parts.Groups["article"].Value}"
        : plain.Contains(Word, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiDigit(plain[0]) ? plain
        : $"{Word} {plain}";

    private static string Point(Match parts) => parts.Groups["point"] is { Length: > 0 } point ? $"điểm {point.Value} " : "";

    private static string Clause(Match parts) => parts.Groups["clause"] is { Length: > 0 } clause ? $"khoản {clause.Value} " : "";

    [GeneratedRegex(@"^(?<article>[0-9]+)(\.(?<clause>[0-9]+)(?<point>[a-zđ]?))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(
        @"^(điểm[ ]+(?<point>[a-zđ]),?[ ]+)?khoản[ ]+(?<clause>[0-9]+),?[ ]+Điều[ ]+(?<article>[0-9]+)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InWords();

    [GeneratedRegex(@"^(Điều|Đ|Articles?|Arts?)\.?[ ]*(?=[0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();
}
