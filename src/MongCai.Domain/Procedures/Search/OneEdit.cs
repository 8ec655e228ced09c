namespace MongCai.Domain.Procedures;

/// <summary>Takes a neighbour of a word, which stands until the call returns.</summary>
internal delegate void NeighbourFound(ReadOnlySpan<char> word);

/// <summary>The words that one typing error leads to: a letter too many, one too few, a wrong one, two that changed places.</summary>
internal static class OneEdit
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Calls a function with each neighbour of a word, some of them more than once.</summary>
    internal static void ForEach(string word, NeighbourFound found)
    {
        Span<char> other = stackalloc char[word.Length + 1];
        for (int place = 0; place <= word.Length; place++)
        {
            Insert(word, place, other, found);
            if (place < word.Length)
            {
                word.CopyTo(other);
                Replace(other[..word.Length], place, found);
                Remove(word, place, other, found);
            }
        }
    }

    private static void Insert(string word, int place, Span<char> other, NeighbourFound found)
    {
        word.AsSpan(0, place).CopyTo(other);
        word.AsSpan(place).CopyTo(other[(place + 1)..]);
        foreach (char letter in Letters)
        {
            other[place] = letter;
            found(other);
        }
    }

    private static void Replace(Span<char> other, int place, NeighbourFound found)
    {
        char written = other[place];
        foreach (char letter in Letters)
        {
            other[place] = letter;
            found(other);
        }

        other[place] = written;
        if (place + 1 < other.Length)
        {
            (other[place], other[place + 1]) = (other[place + 1], other[place]);
            found(other);
        }
    }

    private static void Remove(string word, int place, Span<char> other, NeighbourFound found)
    {
        word.AsSpan(0, place).CopyTo(other);
        word.AsSpan(place + 1).CopyTo(other[place..]);
        found(other[..(word.Length - 1)]);
    }
}
