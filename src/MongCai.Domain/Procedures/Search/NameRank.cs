namespace MongCai.Domain.Procedures.Search;

/// <summary>How well an entry answers a question.</summary>
internal static class NameRank
{
    internal static MatchRank Of(Question question, Scorer scorer, SearchEntry entry, Vocabulary vocabulary) =>
        question.Text.Length == 0 ? MatchRank.Listed
        : SearchCode.Rank(entry.Code, question.Code) is { } code ? code
        : scorer.Contradicted(entry.Name, vocabulary) ? MatchRank.Words
        : Best(Of(question.Folded, entry.Name.Folded), Of(question.Folded, entry.EnglishName.Folded));

    private static MatchRank Best(MatchRank one, MatchRank other) => one < other ? one : other;

    private static MatchRank Of(string text, string name) =>
        text.Length == 0 || !name.StartsWith(text, StringComparison.Ordinal) ? MatchRank.Words
        : name.Length == text.Length ? MatchRank.Name
        : MatchRank.NameStart;
}
