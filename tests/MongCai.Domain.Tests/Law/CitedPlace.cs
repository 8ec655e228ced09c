using System.Text.RegularExpressions;

namespace MongCai.Domain.Tests.Law;

/// <summary>A place in an instrument that a text cites: the number of the instrument, its article and clause, and the points of it.</summary>
/// <param name="Number">The number as it is written, perhaps without what follows the year.</param>
/// <param name="Article">The article with its clause, such as <c>19.5</c>, a range such as <c>13–15</c>, or an annex; empty where the whole is cited.</param>
/// <param name="Points">The points, such as <c>b–c</c>; empty where there are none.</param>
internal readonly partial record struct CitedPlace(string Number, string Article, string Points)
{
    private const string Kinds =
        "(?:Civil Code|Labour Code|Land Law|Law on [A-Z][a-z]+(?: Status| and [A-Z][a-z]+| Records)?|Laws?|Decrees?|Circulars?|Decisions?|Resolutions?"
        + @"|Bộ luật \w+ \w+|Luật(?: \w+){0,4}|Nghị định|Thông tư|Quyết định|Nghị quyết)";

    private const string WholeNumber = @"[0-9]+(?:\.[0-9]+)?/[0-9]{4}/[A-ZĐ][\w-]*";
    private const string AnyNumber = $@"(?:{WholeNumber}|[0-9]+-L/CTN(?: \(1994\))?|[0-9]+(?:\.[0-9]+)?/(?:[0-9]{{4}}\b(?!/)|[A-ZĐ][A-Za-zĐ0-9-]*))";
    private const string OneArticle = @"(?:[0-9]+(?:\.[0-9]+)?[a-zđ]?(?:(?:–|-| to )(?:[0-9]+(?:\.[0-9]+)?[a-zđ]?|[a-zđ])\b)?|annex [IVX]+(?:\.[0-9]+)?)";
    private const string Before = "(?:Arts?|Articles?|Điều|mục|indicators?) ";

    /// <summary>The places that a text cites, and the parts of it that do so.</summary>
    internal static IEnumerable<(CitedPlace Place, Range Span)> In(string text)
    {
        foreach (Match match in Citation().Matches(text))
        {
            string number = match.Groups["number"].Value;
            if (match.Groups["kind"].Success || Whole().IsMatch(number))
            {
                Range span = match.Index..(match.Index + match.Length);
                yield return (new(number, "", ""), span);
                foreach (string article in Separator().Split(match.Groups["articles"].Value).Where(article => article.Length > 0))
                {
                    yield return (Of(number, article), span);
                }
            }
        }
    }

    /// <summary>The first number of an instrument in a text; null where there is none.</summary>
    internal static string? NumberIn(string text) => FirstNumber().Match(text) is { Success: true } match ? match.Value : null;

    internal static CitedPlace Of(string number, string article)
    {
        string written = article.Replace(" to ", "–", StringComparison.Ordinal).Replace('-', '–');
        Match parts = Parts().Match(written);
        return parts.Success ? new(number, parts.Groups["article"].Value, parts.Groups["points"].Value) : new(number, written, "");
    }

    /// <summary>Code and doc comments as running text: lines of one comment joined, tags taken away.</summary>
    internal static string Running(string code) => Tag().Replace(Joined(code), "");

    /// <summary>Code whose doc comments are lines of their own no more.</summary>
    internal static string Joined(string code) => CommentLine().Replace(code.ReplaceLineEndings("\n"), " ");

    [GeneratedRegex(
        $"(?:(?<kind>{Kinds}) (?:số )?\\(?)?(?<number>{AnyNumber})(?: of [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})?"
        + $"(?:\"?\\)?,? \"?(?:{Before}|(?=[0-9]+\\.[0-9])|(?<=, \")(?=[0-9])|(?=annex ))(?<articles>{OneArticle}(?:(?:, | and | và ){OneArticle}(?![\\w/]))*)(?![/\\w]))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex($@"^{WholeNumber}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(AnyNumber, RegexOptions.CultureInvariant)]
    private static partial Regex FirstNumber();

    [GeneratedRegex(", | and | và ", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?<article>[0-9]+(\.[0-9]+)?)(?<points>[a-zđ](–[a-zđ])?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\n\s*///\s?", RegexOptions.CultureInvariant)]
    private static partial Regex CommentLine();

    [GeneratedRegex(@"</?[a-zA-Z][^<>\n]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
