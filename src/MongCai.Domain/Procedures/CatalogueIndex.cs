using MongCai.Domain.Procedures.Search;
using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>
/// The entries of a catalogue and the words that they have. A search joins sets of bits, then weighs the entries that are left. Entries
/// stand in the order in which equals are given.
/// </summary>
internal sealed class CatalogueIndex
{
    private readonly SearchWords sayings;
    private readonly Vocabulary vocabulary = new();
    private readonly SearchEntry[] entries;
    private readonly CatalogueFacets facets;
    private readonly int[][] byTerm;

    internal CatalogueIndex(IEnumerable<Procedure> procedures, SearchWords sayings)
    {
        this.sayings = sayings;
        entries = [.. procedures.Select(procedure => new SearchEntry(procedure, vocabulary)).OrderBy(entry => entry.Name.Folded.Length).ThenBy(entry => entry.Procedure.Code)];
        facets = new(entries);
        byTerm = ByTerm();
        vocabulary.Close();
        double usualLength = entries.Length == 0 ? 1 : Math.Max(1, entries.Average(entry => entry.Name.Terms.Length));
        Array.ForEach(entries, entry => entry.Weigh(usualLength));
    }

    internal ProcedureMatch[] Search(ProcedureQuery query, LocalDate day, int limit)
    {
        using Question question = new(query.Text, vocabulary, sayings);
        using EntrySet set = new(entries.Length);
        double[] initials = KeepText(question, set);
        facets.Keep(query, set);
        Scorer scorer = new(question, initials);
        Findings findings = new(limit);
        for (int entry = set.Next(0); entry >= 0; entry = set.Next(entry + 1))
        {
            if (entries[entry].HoldsOn(SearchEntry.Number(day)))
            {
                scorer.Weigh(entries[entry]);
                findings.Add(entry, NameRank.Of(question, scorer, entries[entry], vocabulary), scorer);
            }
        }

        return [.. findings.Best().Select(found => Match(found, question, scorer))];
    }

    private ProcedureMatch Match(Finding found, Question question, Scorer scorer)
    {
        SearchEntry entry = entries[found.Entry];
        scorer.Weigh(entry);
        return found.Rank switch
        {
            MatchRank.Listed => new(entry.Procedure, found.Rank, 1, []),
            MatchRank.Code or MatchRank.CodeStart => new(entry.Procedure, found.Rank, 1, [new(question.Text, entry.Procedure.Code.ToString(), WordMatchKind.Exact)]),
            _ => new(entry.Procedure, found.Rank, found.Explained, FoundWords.Of(question, scorer, entry, vocabulary)),
        };
    }

    /// <summary>Keeps the entries that have a word of the text, its code or its initials; gives how much each word says as initials.</summary>
    private double[] KeepText(Question question, EntrySet set)
    {
        double[] initials = new double[question.Typed];
        if (question.Text.Length == 0)
        {
            return initials;
        }

        foreach (int term in question.Terms.Terms)
        {
            set.Choose(byTerm[term]);
        }

        for (int word = 0; word < initials.Length; word++)
        {
            initials[word] = question.Words[word].Initials is { Length: > 0 } letters ? ChooseInitials(letters, set) : 0;
        }

        ChooseCodes(question.Code, set);
        set.KeepChosen();
        return initials;
    }

    private double ChooseInitials(string letters, EntrySet set)
    {
        int having = 0;
        for (int entry = 0; entry < entries.Length; entry++)
        {
            if (entries[entry].Name.FindInitials(letters) >= 0)
            {
                set.Choose([entry]);
                having++;
            }
        }

        return having > 0 ? vocabulary.Weight(having) : 0;
    }

    private void ChooseCodes(string code, EntrySet set)
    {
        for (int entry = 0; entry < entries.Length && code.Length > 0; entry++)
        {
            set.Choose(SearchCode.Rank(entries[entry].Code, code) is null ? [] : [entry]);
        }
    }

    private int[][] ByTerm()
    {
        List<int>[] lists = [.. Enumerable.Range(0, vocabulary.Count).Select(_ => new List<int>())];
        for (int entry = 0; entry < entries.Length; entry++)
        {
            foreach (int term in entries[entry].Terms)
            {
                lists[term].Add(entry);
            }
        }

        return [.. lists.Select(list => list.ToArray())];
    }
}
