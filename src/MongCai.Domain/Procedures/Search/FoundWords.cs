namespace MongCai.Domain.Procedures;

/// <summary>Says which words of a question an entry has, and how.</summary>
internal static class FoundWords
{
    /// <summary>A meaning of which an entry has less is not named.</summary>
    private const double LeastShare = 0.5;

    internal static WordMatch[] Of(Question question, Scorer scorer, SearchEntry entry, Vocabulary vocabulary)
    {
        List<WordMatch> found = [];
        for (int word = 0; word < question.Typed; word++)
        {
            if (Meaning(question, scorer, word) is not { } meaning)
            {
                found.AddRange(Single(question, scorer, entry, vocabulary, word));
            }
            else if (meaning.From == word)
            {
                found.Add(new(Typed(question, meaning.From, meaning.Count), Typed(question, meaning.First, meaning.Length), WordMatchKind.Synonym));
            }
        }

        return [.. found];
    }

    private static IEnumerable<WordMatch> Single(Question question, Scorer scorer, SearchEntry entry, Vocabulary vocabulary, int word)
    {
        if (scorer.AnswerTo(word) >= 0)
        {
            AskedTerms.Answer answer = question.Terms[scorer.AnswerTo(word)];
            yield return new(question.Words[word].Typed, vocabulary[answer.Term].Text, answer.Kind);
        }
        else if (scorer.QualityOf(word) > 0)
        {
            string initials = question.Words[word].Initials;
            int first = entry.Name.FindInitials(initials);
            yield return new(
                question.Words[word].Typed,
                string.Join(' ', entry.Name.Terms.Skip(first).Take(initials.Length).Select(term => vocabulary[term].Text)),
                WordMatchKind.Initials);
        }
    }

    /// <summary>The meaning of words around a place that answers better than the words themselves, or null.</summary>
    private static Lane? Meaning(Question question, Scorer scorer, int word)
    {
        Lane? best = null;
        foreach (Lane meaning in question.Meanings)
        {
            bool isAround = meaning.From <= word && word < meaning.From + meaning.Count;
            double share = scorer.ShareOf(meaning);
            best = isAround && share >= LeastShare && (best is not { } other || share > scorer.ShareOf(other)) ? meaning : best;
        }

        return best;
    }

    private static string Typed(Question question, int first, int length) =>
        string.Join(' ', question.Words.Slice(first, length).ToArray().Select(word => word.Typed));
}
