using System.Buffers;

namespace MongCai.Domain.Procedures.Search;

/// <summary>The terms that answer the words of a search, and how: found by the term, without looking through the words.</summary>
internal sealed class AskedTerms : IDisposable
{
    private readonly int[] heads;
    private readonly List<Answer> answers = [];

    internal AskedTerms(int terms)
    {
        heads = ArrayPool<int>.Shared.Rent(terms);
        heads.AsSpan(0, terms).Fill(-1);
    }

    /// <summary>The number of the first answer that a term gives, or -1.</summary>
    internal int First(int term) => heads[term];

    internal Answer this[int answer] => answers[answer];

    internal void Add(int term, int word, double gain, double quality, WordMatchKind kind)
    {
        answers.Add(new(term, word, gain, quality, kind, heads[term]));
        heads[term] = answers.Count - 1;
    }

    internal IEnumerable<int> Terms => answers.Select(answer => answer.Term).Distinct();

    public void Dispose() => ArrayPool<int>.Shared.Return(heads);

    /// <summary>A term as an answer to a word.</summary>
    /// <param name="Term">The term.</param>
    /// <param name="Word">The place of the word.</param>
    /// <param name="Gain">What it counts in an entry of usual length.</param>
    /// <param name="Quality">How well it answers, up to 1.</param>
    /// <param name="Kind">How it answers.</param>
    /// <param name="Next">The number of the next answer that the term gives, or -1.</param>
    internal readonly record struct Answer(int Term, int Word, double Gain, double Quality, WordMatchKind Kind, int Next);
}
