namespace MongCai.Domain.Procedures;

/// <summary>How much of a question an entry explains, by how well it answers each word.</summary>
internal sealed class Explanation
{
    private readonly Question question;

    /// <summary>What each word says of the whole question, or of the whole meaning that it is part of.</summary>
    private readonly double[] weights;

    private readonly double[] best;

    /// <param name="question">The question.</param>
    /// <param name="initials">How much each word says as initials; nothing where it is none.</param>
    internal Explanation(Question question, double[] initials)
    {
        this.question = question;
        best = new double[question.Typed];
        weights = new double[question.Words.Length];
        for (int word = 0; word < weights.Length; word++)
        {
            weights[word] = question.Words[word].Share * (word < question.Typed && initials[word] > 0 ? initials[word] : question.Words[word].Information);
        }

        foreach (Lane meaning in question.Meanings)
        {
            CountMeaning(meaning);
        }

        Normalize(weights.AsSpan(0, question.Typed));
    }

    /// <summary>The share of the question, from 0 to 1: the weights may pass 1 together by a rounding.</summary>
    internal double Of(ReadOnlySpan<float> qualities)
    {
        for (int word = 0; word < best.Length; word++)
        {
            best[word] = qualities[word];
        }

        foreach (ref readonly Lane meaning in question.Meanings)
        {
            double share = ShareOf(meaning, qualities) * meaning.Weight;
            foreach (ref double word in best.AsSpan(meaning.From, meaning.Count))
            {
                word = Math.Max(word, share);
            }
        }

        double found = 0;
        for (int word = 0; word < best.Length; word++)
        {
            found += weights[word] * best[word];
        }

        return Math.Min(found, 1);
    }

    /// <summary>The shares of the question that all entries explain, in the row behind the words; the rows of the words are raised to what they mean.</summary>
    internal Span<float> OfAll(WordRows rows)
    {
        Span<float> all = rows[weights.Length];
        foreach (ref readonly Lane meaning in question.Meanings)
        {
            Span<float> share = rows[meaning.First - 1];
            for (int word = meaning.First; word < meaning.First + meaning.Length; word++)
            {
                WordRows.Add(rows[word], weights[word], share);
            }

            for (int word = meaning.From; word < meaning.From + meaning.Count; word++)
            {
                WordRows.Raise(rows[word], share, meaning.Weight);
            }
        }

        for (int word = 0; word < best.Length; word++)
        {
            WordRows.Add(rows[word], weights[word], all);
        }

        return all;
    }

    /// <summary>The share of a meaning that is there.</summary>
    internal double ShareOf(in Lane meaning, ReadOnlySpan<float> qualities)
    {
        double found = 0;
        for (int word = meaning.First; word < meaning.First + meaning.Length; word++)
        {
            found += weights[word] * qualities[word];
        }

        return found;
    }

    private static void Normalize(Span<double> weights)
    {
        double whole = 0;
        foreach (double weight in weights)
        {
            whole += weight;
        }

        foreach (ref double weight in weights)
        {
            weight = whole > 0 ? weight / whole : 0;
        }
    }

    /// <summary>Words that mean something say at least what the words of their meaning do.</summary>
    private void CountMeaning(in Lane meaning)
    {
        Span<double> meant = weights.AsSpan(meaning.First, meaning.Length);
        double said = 0;
        foreach (double weight in meant)
        {
            said += weight * meaning.Weight / meaning.Length;
        }

        foreach (ref double word in weights.AsSpan(meaning.From, meaning.Count))
        {
            word = Math.Max(word, said);
        }

        Normalize(meant);
    }
}
