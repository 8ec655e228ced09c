using System.Buffers;
using MongCai.Domain.Agencies;
using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>
/// What a search asks for, each with the entries that have it: words, codes, fields, agencies and so on. A search joins them as sets
/// of bits and ranks what is left. Entries stand in the order in which equals are given, so that nothing is sorted.
/// </summary>
internal sealed class CatalogueIndex
{
    private const int Ranks = (int)MatchRank.Listed + 1;

    private readonly CatalogueEntry[] entries;
    private readonly TextPostings words;
    private readonly TextPostings codes;
    private readonly TextPostings fields;
    private readonly TextPostings audiences;
    private readonly (AdministrativeLevel Key, int[] Entries)[] levels;
    private readonly (SubmissionChannel Key, int[] Entries)[] channels;
    private readonly (AgencyCode Key, int[] Entries)[] agencies;

    internal CatalogueIndex(IEnumerable<Procedure> procedures)
    {
        entries = [.. procedures.Select(procedure => new CatalogueEntry(procedure)).OrderBy(entry => entry.FoldedName.Length).ThenBy(entry => entry.Procedure.Code)];
        words = new(Pairs(entry => entry.Words()));
        codes = new(Pairs<string>(entry => [entry.Code]));
        fields = new(Pairs(entry => entry.Procedure.Fields.Select(field => field.Code)));
        audiences = new(Pairs(entry => entry.Procedure.Audiences.Select(audience => audience.Code)));
        levels = Groups(entry => entry.Procedure.Levels);
        channels = Groups(entry => entry.Procedure.Channels.Select(terms => terms.Channel));
        agencies = Groups(entry => entry.Agencies());
    }

    internal ProcedureMatch[] Search(ProcedureQuery query, LocalDate day, int limit)
    {
        SearchText text = new(query.Text);
        using EntrySet set = new(entries.Length);
        KeepText(text, set);
        KeepFacets(query, set);
        return Best(text, set, CatalogueEntry.Number(day), limit);
    }

    private IEnumerable<(T Key, int Entry)> Pairs<T>(Func<CatalogueEntry, IEnumerable<T>> keys) =>
        entries.SelectMany((entry, position) => keys(entry).Select(key => (key, position)));

    private (T Key, int[] Entries)[] Groups<T>(Func<CatalogueEntry, IEnumerable<T>> keys) =>
        [.. Pairs(keys).GroupBy(pair => pair.Key, pair => pair.Entry).Select(group => (group.Key, group.ToArray()))];

    /// <summary>Keeps the entries in which each word of the text begins a word, and those whose code the text begins.</summary>
    private void KeepText(SearchText text, EntrySet set)
    {
        foreach (string word in text.Words)
        {
            words.ChooseStart(word, set);
            set.KeepChosen();
        }

        if (text.Words.Length == 0 && !text.IsEmpty)
        {
            set.KeepChosen();
        }

        if (text.IsCode)
        {
            codes.ChooseStart(text.Code, set);
            set.AddChosen();
        }
    }

    private void KeepFacets(ProcedureQuery query, EntrySet set)
    {
        if (query.FieldCode.Length > 0)
        {
            fields.ChooseWhole(query.FieldCode, set);
            set.KeepChosen();
        }

        if (query.AudienceCode.Length > 0)
        {
            audiences.ChooseWhole(query.AudienceCode, set);
            set.KeepChosen();
        }

        KeepKey(levels, query.Level, set);
        KeepKey(channels, query.Channel, set);
        KeepAgency(query.Agency, set);
    }

    private static void KeepKey<T>((T Key, int[] Entries)[] groups, T? wanted, EntrySet set)
        where T : struct, Enum
    {
        if (wanted is { } key)
        {
            foreach ((T other, int[] having) in groups)
            {
                set.Choose(EqualityComparer<T>.Default.Equals(other, key) ? having : []);
            }

            set.KeepChosen();
        }
    }

    private void KeepAgency(AgencyCode? wanted, EntrySet set)
    {
        if (wanted is { } whole)
        {
            foreach ((AgencyCode agency, int[] having) in agencies)
            {
                set.Choose(agency.IsWithin(whole) ? having : []);
            }

            set.KeepChosen();
        }
    }

    private ProcedureMatch[] Best(SearchText text, EntrySet set, int day, int limit)
    {
        (int Entry, MatchRank Rank)[] found = ArrayPool<(int, MatchRank)>.Shared.Rent(entries.Length);
        int count = 0;
        for (int entry = set.Next(0); entry >= 0; entry = set.Next(entry + 1))
        {
            if (entries[entry].HoldsOn(day))
            {
                found[count++] = (entry, entries[entry].Rank(text));
            }
        }

        ProcedureMatch[] best = Best(found.AsSpan(0, count), limit);
        ArrayPool<(int, MatchRank)>.Shared.Return(found);
        return best;
    }

    private ProcedureMatch[] Best(ReadOnlySpan<(int Entry, MatchRank Rank)> found, int limit)
    {
        ProcedureMatch[] best = new ProcedureMatch[Math.Min(found.Length, limit)];
        int given = 0;
        for (MatchRank rank = 0; (int)rank < Ranks && given < best.Length; rank++)
        {
            for (int index = 0; index < found.Length && given < best.Length; index++)
            {
                if (found[index].Rank == rank)
                {
                    best[given++] = new(entries[found[index].Entry].Procedure, rank);
                }
            }
        }

        return best;
    }
}
