using System.Text.RegularExpressions;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Domain.Tests.Law;

/// <summary>A citation in a file, and what the line that cites is not sure of.</summary>
internal readonly record struct LawCitation(CitedPlace Place, string File, string Mark);

/// <summary>All citations of the code and of the tables.</summary>
internal static partial class LawCitations
{
    private static readonly Lazy<IReadOnlyList<LawCitation>> Found =
        new(() => [.. LawFiles.Code.SelectMany(InCode).Concat(LawFiles.Tables.SelectMany(InTable)).Select(Named)]);

    /// <summary>The citations, each under the whole number of its instrument.</summary>
    internal static IReadOnlyList<LawCitation> All => Found.Value;

    /// <summary>The places: of an instrument that a file cites by articles, the whole is not one of that file's places.</summary>
    internal static ILookup<(string Number, string Article), LawCitation> Places =>
        All.Where(citation => citation.Place.Article.Length > 0 || !All.Any(other => IsArticleOf(other, citation)))
            .ToLookup(citation => (citation.Place.Number, citation.Place.Article));

    /// <summary>The words for an article that stand beside no instrument, with the words around.</summary>
    internal static IEnumerable<(string File, string Around)> Orphans =>
        from file in LawFiles.Code.Concat(LawFiles.Tables)
        let text = CitedPlace.Running(Repository.Read(file))
        let spans = CitedPlace.In(text).Select(found => found.Span).ToArray()
        from Match word in ArticleWord().Matches(text)
        where !Array.Exists(spans, span => span.Start.Value <= word.Index && word.Index < span.End.Value)
        select (file, text[Math.Max(0, word.Index - 40)..Math.Min(text.Length, word.Index + 20)].ReplaceLineEndings(" "));

    private static IEnumerable<LawCitation> InCode(string file) =>
        CitedPlace.In(CitedPlace.Running(Repository.Read(file))).Select(found => new LawCitation(found.Place, file, ""));

    private static IEnumerable<LawCitation> InTable(string file)
    {
        string[] columns = LawFiles.Header(file);
        foreach (CsvRow row in LawFiles.Rows(file))
        {
            string mark = string.Join("; ", Marks.Of(row));
            foreach (string column in columns.Where(column => !IsArticle(column)))
            {
                foreach ((CitedPlace place, _) in CitedPlace.In(row[column]))
                {
                    yield return new(place, file, place.Article.Length > 0 || column == "instrument" ? mark : "");
                }
            }

            if (columns.Contains("instrument") && CitedPlace.NumberIn(row["instrument"]) is { } number)
            {
                foreach (string column in columns.Where(column => IsArticle(column) && row[column].Length > 0))
                {
                    yield return new(CitedPlace.Of(number, row[column]), file, mark);
                }
            }
        }
    }

    private static bool IsArticle(string column) => column == "article" || column.EndsWith("_article", StringComparison.Ordinal);

    private static bool IsArticleOf(LawCitation other, LawCitation whole) =>
        other.Place.Article.Length > 0 && other.File == whole.File && other.Place.Number == whole.Place.Number;

    /// <summary>Gives a number that was cut after the year its whole, as the list of instruments has it.</summary>
    private static LawCitation Named(LawCitation citation)
    {
        string cut = citation.Place.Number;
        string? whole = LawData.Numbers.FirstOrDefault(number => number == cut)
            ?? LawData.Numbers.FirstOrDefault(number => number.StartsWith(cut + "/", StringComparison.Ordinal));
        return citation with { Place = citation.Place with { Number = whole ?? cut } };
    }

    [GeneratedRegex(@"\b(?:Arts?|Articles?|Điều)\.? ?(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex ArticleWord();
}
