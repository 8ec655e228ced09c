using System.Buffers;
using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>
/// The words of a catalogue: each folded word with the entries that hold it. A search joins the entries of every word asked for,
/// as sets of bits, and ranks what is left. Entries stand in the order in which equals are given, so that nothing is sorted.
/// </summary>
internal sealed class CatalogueIndex
{
    private const int Ranks = (int)MatchRank.Listed + 1;
    private const int BitsPerBlock = 64;

    private readonly CatalogueEntry[] entries;
    private readonly string[] words;
    private readonly int[][] entriesByWord;

    internal CatalogueIndex(IEnumerable<Procedure> procedures)
    {
        entries = [.. procedures.Select(procedure => new CatalogueEntry(procedure)).OrderBy(entry => entry.FoldedName.Length).ThenBy(entry => entry.Procedure.Code)];
        IGrouping<string, int>[] postings =
        [
            .. entries
                .SelectMany((entry, position) => entry.Words().Distinct(StringComparer.Ordinal).Select(word => (Word: word, Position: position)))
                .GroupBy(pair => pair.Word, pair => pair.Position, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal),
        ];
        words = [.. postings.Select(group => group.Key)];
        entriesByWord = [.. postings.Select(group => group.ToArray())];
    }

    internal ProcedureMatch[] Search(ProcedureQuery query, LocalDate day, int limit)
    {
        SearchText text = new(query.Text);
        byte[] ranks = ArrayPool<byte>.Shared.Rent(entries.Length);
        try
        {
            int found = Rank(text, query, day, ranks);
            return Best(ranks, Math.Min(found, limit));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(ranks);
        }
    }

    /// <summary>Writes the rank of each entry, or <see cref="Ranks"/> where it does not answer, and counts those that do.</summary>
    private int Rank(SearchText text, ProcedureQuery query, LocalDate day, byte[] ranks)
    {
        ulong[] candidates = Candidates(text);
        int found = 0;
        for (int position = 0; position < entries.Length; position++)
        {
            bool hasWords = (candidates[position / BitsPerBlock] >> (position % BitsPerBlock) & 1) != 0;
            MatchRank? rank = entries[position].Rank(text, hasWords);
            bool answers = rank is not null && entries[position].Passes(query, day);
            ranks[position] = answers ? (byte)rank!.Value : (byte)Ranks;
            found += answers ? 1 : 0;
        }

        ArrayPool<ulong>.Shared.Return(candidates);
        return found;
    }

    private ProcedureMatch[] Best(byte[] ranks, int count)
    {
        ProcedureMatch[] best = new ProcedureMatch[count];
        int given = 0;
        for (byte rank = 0; rank < Ranks && given < count; rank++)
        {
            for (int position = 0; position < entries.Length && given < count; position++)
            {
                if (ranks[position] == rank)
                {
                    best[given++] = new(entries[position].Procedure, (MatchRank)rank);
                }
            }
        }

        return best;
    }

    /// <summary>The entries in which each word asked for begins a word, as a rented set of bits.</summary>
    private ulong[] Candidates(SearchText text)
    {
        int blocks = (entries.Length + BitsPerBlock - 1) / BitsPerBlock;
        ulong[] candidates = ArrayPool<ulong>.Shared.Rent(Math.Max(blocks, 1));
        ulong[] ofWord = ArrayPool<ulong>.Shared.Rent(Math.Max(blocks, 1));
        candidates.AsSpan().Fill(text.Words.Length == 0 ? 0 : ulong.MaxValue);
        foreach (string word in text.Words)
        {
            ofWord.AsSpan(0, blocks).Clear();
            AddEntriesWith(word, ofWord);
            for (int block = 0; block < blocks; block++)
            {
                candidates[block] &= ofWord[block];
            }
        }

        ArrayPool<ulong>.Shared.Return(ofWord);
        return candidates;
    }

    private void AddEntriesWith(string start, ulong[] set)
    {
        int first = Array.BinarySearch(words, start, StringComparer.Ordinal);
        for (int word = first < 0 ? ~first : first; word < words.Length && words[word].StartsWith(start, StringComparison.Ordinal); word++)
        {
            foreach (int position in entriesByWord[word])
            {
                set[position / BitsPerBlock] |= 1UL << (position % BitsPerBlock);
            }
        }
    }
}
