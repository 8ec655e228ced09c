using System.Runtime.InteropServices;

namespace MongCai.Domain.Procedures;

/// <summary>The text of a search as it is understood: its words, the terms that answer them, and what some of them mean.</summary>
internal sealed class Question : IDisposable
{
    /// <summary>A longer text is read to this word.</summary>
    private const int Longest = 64;

    /// <summary>What a word still counts by itself where it is part of an everyday name.</summary>
    private const double PartOfSaying = 0.5;

    private readonly List<AskedWord> words = [];
    private readonly List<Lane> meanings = [];
    private readonly Vocabulary vocabulary;
    private readonly double leastShare;

    internal Question(string text, Vocabulary vocabulary, SearchWords sayings)
    {
        this.vocabulary = vocabulary;
        Text = text.Trim();
        Code = SearchCode.Of(text);
        Terms = new(vocabulary.Count);
        VietnameseWord[] written = [.. VietnameseWord.Split(text).Take(Longest)];
        VietnameseWord[] typed = [.. written.Select(word => Repaired(word, sayings))];
        Written = NameWords.WithoutOpening(typed).ToArray();
        Folded = NameWords.Fold(Written);
        Typed = typed.Length;
        ReadTyped(written, typed, new(typed, sayings));
        leastShare = words.Count == 0 ? 1 : Math.Min(PartOfSaying, words.Max(word => word.Share));
    }

    internal string Text { get; }

    /// <summary>The letters and digits of the code that the text is or holds, or empty.</summary>
    internal string Code { get; }

    /// <summary>The typed words as names have them: without the two with which half of all names begin.</summary>
    internal VietnameseWord[] Written { get; }

    /// <summary>The typed words without marks.</summary>
    internal string Folded { get; }

    /// <summary>How many words were typed.</summary>
    internal int Typed { get; }

    internal AskedTerms Terms { get; }

    /// <summary>The typed words, then those that they mean, with an empty one between.</summary>
    internal ReadOnlySpan<AskedWord> Words => CollectionsMarshal.AsSpan(words);

    internal ReadOnlySpan<Lane> Meanings => CollectionsMarshal.AsSpan(meanings);

    /// <summary>Whether a term answers more than words that carry little, where there are other words.</summary>
    internal bool IsTelling(int term)
    {
        for (int number = Terms.First(term); number >= 0; number = Terms[number].Next)
        {
            if (words[Terms[number].Word].Share >= leastShare)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => Terms.Dispose();

    private VietnameseWord Repaired(VietnameseWord word, SearchWords sayings) =>
        !IsKnown(word, sayings) && TypedKeys.Read(word) is { } read && IsKnown(read, sayings) ? read : word;

    private bool IsKnown(VietnameseWord word, SearchWords sayings) => vocabulary.OfKey(word.Key).Length > 0 || sayings.Know(word.Key);

    private void ReadTyped(VietnameseWord[] written, VietnameseWord[] typed, SaidSpans spans)
    {
        WordAnswers answers = new(vocabulary, Terms, typed.Any(word => word.HasMarks));
        for (int index = 0; index < typed.Length; index++)
        {
            double share = spans.Share(index) * (spans.IsNamed(index) ? PartOfSaying : 1);
            words.Add(answers.Typed(typed[index], words.Count, share, isTelex: typed[index] != written[index], isLast: index == typed.Length - 1));
        }

        foreach ((int from, Saying saying) in spans.Meanings)
        {
            words.Add(default);
            meanings.Add(new(words.Count, saying.Meant.Length, from, saying.Said.Length, saying.Weight));
            foreach (VietnameseWord meant in saying.Meant)
            {
                words.Add(answers.Meant(meant, words.Count));
            }
        }
    }
}
