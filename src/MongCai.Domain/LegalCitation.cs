using System.Text.RegularExpressions;

namespace MongCai.Domain;

/// <summary>A place in a legal instrument (<i>căn cứ pháp lý</i>), such as Civil Code 91/2015/QH13, article 148.5.</summary>
/// <param name="Instrument">The name and number of the instrument, such as <c>Civil Code 91/2015/QH13</c>.</param>
/// <param name="Article">The article, with clause and point where there are any, such as <c>148.5</c>.</param>
/// <remarks>The default value cites nothing: both texts are null.</remarks>
public readonly partial record struct LegalCitation(string Instrument, string Article)
{
    /// <summary>Writes the citation as each language does: <c>khoản 5 Điều 148 Bộ luật Dân sự 91/2015/QH13</c>, <c>Civil Code 91/2015/QH13 Art 148.5</c>.</summary>
    public string In(Language language) => language == Language.Vietnamese
        ? $"{ArticleInVietnamese} {InstrumentNames.In(language, Instrument)}"
        : ToString();

    /// <summary>Writes the citation as <c>Civil Code 91/2015/QH13 Art 148.5</c>.</summary>
    public override string ToString() => $"{Instrument} Art {Article}";

    /// <summary>From the smallest part up: point, clause, article.</summary>
    private string ArticleInVietnamese => Parts().Match(Article) is not { Success: true } parts ? $"Điều {Article}"
        : parts.Groups["point"] is { Length: > 0 } point ? $"điểm {point.Value} khoản {parts.Groups["clause"].Value} Điều {parts.Groups["article"].Value}"
        : parts.Groups["clause"] is { Length: > 0 } clause ? $"khoản {clause.Value} Điều {parts.Groups["article"].Value}"
        : $"Điều {Article}";

    [GeneratedRegex(@"^(?<article>[0-9]+)(\.(?<clause>[0-9]+)(?<point>[a-zđ]?))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
