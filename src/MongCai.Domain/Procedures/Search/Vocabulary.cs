using System.Runtime.InteropServices;

namespace MongCai.Domain.Procedures;

/// <summary>
/// The words of a catalogue, each with the number of entries that have it, found as they are written, without marks, by ear or by their beginning.
/// </summary>
internal sealed class Vocabulary
{
    private const double Steps = 1024;

    private readonly Dictionary<(string Letters, char Tone), int> terms = [];
    private readonly List<VietnameseWord> words = [];
    private readonly List<int> counts = [];
    private readonly List<Spelling> spellings = [];
    private readonly SpanTable<char, Spelling> keys = new();
    private readonly Dictionary<string, List<int>> sounds = new(StringComparer.Ordinal);
    private string[] sorted = [];
    private int entries;

    internal int Count => words.Count;

    /// <summary>The weight of a word that no entry has: the most that a word can say.</summary>
    internal double Rarest => Weight(0);

    internal VietnameseWord this[int term] => words[term];

    internal int Add(in VietnameseWord word)
    {
        ref int term = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, (word.Letters, word.Tone), out bool isKnown);
        if (!isKnown)
        {
            term = words.Count;
            words.Add(word);
            counts.Add(0);
            AddSpelling(word.Key, term);
            AddSounds(word, term);
        }

        return term;
    }

    /// <summary>Counts the different words of one more entry.</summary>
    internal void CountEntry(IEnumerable<int> different)
    {
        entries++;
        foreach (int term in different)
        {
            counts[term]++;
            spellings[term].CountOnce(entries);
        }
    }

    /// <summary>How many entries have a term.</summary>
    internal int Having(int term) => counts[term];

    /// <summary>Closes the vocabulary: from here on it is only read.</summary>
    internal void Close()
    {
        sorted = [.. keys.Texts.Select(text => new string(text))];
        Array.Sort(sorted, StringComparer.Ordinal);
    }

    /// <summary>The terms that are written alike but for their marks.</summary>
    internal ReadOnlySpan<int> OfKey(ReadOnlySpan<char> key) => keys.TryGetValue(key, out _, out Spelling? found) ? CollectionsMarshal.AsSpan(found.Terms) : [];

    /// <summary>The terms that sound like a word: with its tone where it has marks.</summary>
    internal ReadOnlySpan<int> OfSound(in VietnameseWord word) =>
        sounds.TryGetValue(word.HasMarks ? Sound(word) : SoundKey.Of(word.Key), out List<int>? found) ? CollectionsMarshal.AsSpan(found) : [];

    /// <summary>The keys with a beginning.</summary>
    internal ReadOnlySpan<string> KeysFrom(string start)
    {
        int found = Array.BinarySearch(sorted, start, StringComparer.Ordinal);
        int first = found < 0 ? ~found : found;
        int end = first;
        while (end < sorted.Length && sorted[end].StartsWith(start, StringComparison.Ordinal))
        {
            end++;
        }

        return sorted.AsSpan(first, end - first);
    }

    /// <summary>How much a term says with its marks.</summary>
    internal double WeightOf(int term) => Weight(counts[term]);

    /// <summary>How much a word says without its marks.</summary>
    internal double WeightOf(string key) => Weight(keys.TryGetValue(key, out _, out Spelling? found) ? found.Entries : 0);

    /// <summary>How much words say that so many entries have, in steps, so that all machines reckon alike.</summary>
    internal double Weight(int having) => Math.Round(Math.Log(1 + ((entries - having + 0.5) / (having + 0.5))) * Steps) / Steps;

    private static string Sound(in VietnameseWord word) => SoundKey.Of(word.Letters) + word.Tone;

    private void AddSpelling(string key, int term)
    {
        if (!keys.TryGetValue(key, out _, out Spelling? spelling))
        {
            keys.Add(key, spelling = new());
        }

        spelling.Terms.Add(term);
        spellings.Add(spelling);
    }

    private void AddSounds(in VietnameseWord word, int term)
    {
        AddSound(Sound(word), term);
        AddSound(SoundKey.Of(word.Key), term);
    }

    private void AddSound(string sound, int term)
    {
        ref List<int>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(sounds, sound, out _);
        list ??= [];
        list.Add(term);
    }

    /// <summary>The terms that are written alike but for their marks, and how many entries have any of them.</summary>
    private sealed class Spelling
    {
        private int last;

        internal List<int> Terms { get; } = [];

        internal int Entries { get; private set; }

        internal void CountOnce(int entry)
        {
            Entries += last == entry ? 0 : 1;
            last = entry;
        }
    }
}
