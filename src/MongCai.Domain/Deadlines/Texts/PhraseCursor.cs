namespace MongCai.Domain.Deadlines;

/// <summary>A place in a <see cref="FoldedText"/>. A copy is a way back: what is taken from it leaves the other where it was.</summary>
internal ref struct PhraseCursor(FoldedText text)
{
    private readonly ReadOnlySpan<char> plain = text.Plain;
    private readonly ReadOnlySpan<char> written = text.Written;
    private int at;

    internal readonly bool IsEnd => at >= plain.Length;

    /// <summary>The next word, empty at the end.</summary>
    internal readonly ReadOnlySpan<char> Word => plain.Slice(at, WordLength);

    /// <summary>The letters of the next word with their marks.</summary>
    internal readonly ReadOnlySpan<char> WrittenWord => written.Slice(at, WordLength);

    private readonly int WordLength => plain[at..].IndexOf(' ') is >= 0 and int length ? length : plain.Length - at;

    /// <summary>Orders phrases so that none hides a longer one that begins with it.</summary>
    internal static string[] LongestFirst(params string[] phrases) => [.. phrases.OrderByDescending(phrase => phrase.Length)];

    /// <summary>Whether a phrase stands here, whole words only; nothing does at the end, so that what is taken again and again comes to one.</summary>
    internal readonly bool IsAt(string phrase) =>
        !IsEnd && plain[at..].StartsWith(phrase, StringComparison.Ordinal) && (at + phrase.Length == plain.Length || plain[at + phrase.Length] == ' ');

    /// <summary>Takes the phrase if it stands here, whole words only.</summary>
    internal bool Take(string phrase)
    {
        if (!IsAt(phrase))
        {
            return false;
        }

        Move(phrase.Length);
        return true;
    }

    /// <summary>Takes the first of the phrases that stands here.</summary>
    internal bool TakeAny(string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            if (Take(phrase))
            {
                return true;
            }
        }

        return false;
    }

    internal void TakeWord() => Move(WordLength);

    private void Move(int length) => at = Math.Min(at + length + 1, plain.Length);
}
