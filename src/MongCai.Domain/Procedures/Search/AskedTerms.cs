using System.Buffers;

namespace MongCai.Domain.Procedures;

/// <summary>The terms that answer the words of a search, and how: found by the term, without looking through the words.</summary>
internal sealed class AskedTerms : IDisposable
{
    private readonly int[] heads;
    private readonly double[] qualities;
    private readonly List<int> terms = [];
    private Answer[] answers = new Answer[64];
    private int count;

    internal AskedTerms(int size)
    {
        heads = ArrayPool<int>.Shared.Rent(size);
        qualities = ArrayPool<double>.Shared.Rent(size);
        heads.AsSpan(0, size).Fill(-1);
        qualities.AsSpan(0, size).Clear();
    }

    /// <summary>The terms that answer any word, each once.</summary>
    internal IReadOnlyList<int> Terms => terms;

    /// <summary>The number of the first answer that a term gives, or -1.</summary>
    internal int First(int term) => heads[term];

    /// <summary>How well a term answers the word that it answers best, or nothing.</summary>
    internal double QualityOf(int term) => qualities[term];

    internal ref readonly Answer this[int answer] => ref answers[answer];

    internal void Add(int term, int word, double gain, double quality, WordMatchKind kind)
    {
        if (heads[term] < 0)
        {
            terms.Add(term);
        }

        if (count == answers.Length)
        {
            Array.Resize(ref answers, count * 2);
        }

        answers[count] = new(term, word, gain, quality, kind, heads[term]);
        heads[term] = count++;
        qualities[term] = Math.Max(qualities[term], quality);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(heads);
        ArrayPool<double>.Shared.Return(qualities);
    }

    /// <summary>A term as an answer to a word.</summary>
    /// <param name="Term">The term.</param>
    /// <param name="Word">The place of the word.</param>
    /// <param name="Gain">What it counts in an entry of usual length.</param>
    /// <param name="Quality">How well it answers, up to 1.</param>
    /// <param name="Kind">How it answers.</param>
    /// <param name="Next">The number of the next answer that the term gives, or -1.</param>
    internal readonly record struct Answer(int Term, int Word, double Gain, double Quality, WordMatchKind Kind, int Next);
}
