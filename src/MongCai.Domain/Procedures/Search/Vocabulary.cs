using System.Runtime.InteropServices;

namespace MongCai.Domain.Procedures.Search;

/// <summary>
/// The words of a catalogue, each with the number of entries that have it, found as they are written, without marks, by ear or by their beginning.
/// </summary>
internal sealed class Vocabulary
{
    private const double Steps = 1024;

    private readonly Dictionary<(string Letters, char Tone), int> terms = [];
    private readonly List<VietnameseWord> words = [];
    private readonly List<int> counts = [];
    private readonly Dictionary<string, List<int>> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> keyCounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> sounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> keySpans;
    private string[] sorted = [];
    private int entries;

    internal Vocabulary() => keySpans = keys.GetAlternateLookup<ReadOnlySpan<char>>();

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
            ListOf(keys, word.Key).Add(term);
            AddSounds(word, term);
        }

        return term;
    }

    /// <summary>Counts the different words of one more entry.</summary>
    internal void CountEntry(IReadOnlyCollection<int> different)
    {
        entries++;
        foreach (int term in different)
        {
            counts[term]++;
        }

        foreach (string key in different.Select(term => words[term].Key).Distinct(StringComparer.Ordinal))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(keyCounts, key, out _)++;
        }
    }

    /// <summary>Closes the vocabulary: from here on it is only read.</summary>
    internal void Close()
    {
        sorted = [.. keys.Keys];
        Array.Sort(sorted, StringComparer.Ordinal);
    }

    /// <summary>The terms that are written alike but for their marks.</summary>
    internal ReadOnlySpan<int> OfKey(ReadOnlySpan<char> key) => keySpans.TryGetValue(key, out List<int>? found) ? CollectionsMarshal.AsSpan(found) : [];

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
    internal double WeightOf(string key) => Weight(keyCounts.GetValueOrDefault(key));

    /// <summary>How much words say that so many entries have, in steps, so that all machines reckon alike.</summary>
    internal double Weight(int having) => Math.Round(Math.Log(1 + ((entries - having + 0.5) / (having + 0.5))) * Steps) / Steps;

    private static List<int> ListOf(Dictionary<string, List<int>> lists, string key)
    {
        ref List<int>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        return list ??= [];
    }

    private static string Sound(in VietnameseWord word) => SoundKey.Of(word.Letters) + word.Tone;

    private void AddSounds(in VietnameseWord word, int term)
    {
        ListOf(sounds, Sound(word)).Add(term);
        ListOf(sounds, SoundKey.Of(word.Key)).Add(term);
    }
}
