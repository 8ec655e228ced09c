namespace MongCai.Domain.Procedures;

/// <summary>How well an entry answers a question.</summary>
internal static class NameRank
{
    internal static MatchRank Of(Question question, Scorer scorer, SearchEntry entry, Vocabulary vocabulary) =>
        question.Text.Length == 0 ? MatchRank.Listed
        : SearchCode.Rank(entry.Code, question.Code) is { } code ? code
        : Name(question, scorer, entry, vocabulary);

    /// <summary>A name that has other marks than those that were typed is not the one that was meant.</summary>
    private static MatchRank Name(Question question, Scorer scorer, SearchEntry entry, Vocabulary vocabulary)
    {
        MatchRank rank = Best(Of(question.Folded, entry.Name.Folded), Of(question.Folded, entry.EnglishName.Folded));
        return rank != MatchRank.Words && scorer.Contradicted(entry.Name, vocabulary) ? MatchRank.Words : rank;
    }

    private static MatchRank Best(MatchRank one, MatchRank other) => one < other ? one : other;

    private static MatchRank Of(string text, string name) =>
        text.Length == 0 || !name.StartsWith(text, StringComparison.Ordinal) ? MatchRank.Words
        : name.Length == text.Length ? MatchRank.Name
        : MatchRank.NameStart;
}
