using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>
/// The entries of a catalogue and the words that they have. A search joins sets of bits, sees how much each entry that is left explains
/// by its words, and weighs those that explain enough. Entries stand in the order in which equals are given.
/// </summary>
internal sealed class CatalogueIndex
{
    /// <summary>What explains less than this share of what the best answer does is no answer.</summary>
    private const double LeastOfBest = 0.4;

    private readonly SearchWords sayings;
    private readonly Vocabulary vocabulary = new();
    private readonly SearchEntry[] entries;
    private readonly CatalogueFacets facets;
    private readonly EntryDays days;
    private readonly int[][] byTerm;

    internal CatalogueIndex(IEnumerable<Procedure> procedures, SearchWords sayings)
    {
        this.sayings = sayings;
        EntryWords words = new(vocabulary);
        entries =
            [.. procedures.OrderBy(procedure => procedure.Code).Select(procedure => new SearchEntry(procedure, words))
            .OrderBy(entry => entry.Name.Folded.Length)];
        facets = new(entries);
        days = new([.. entries.Select(entry => entry.Procedure.Validity)]);
        byTerm = ByTerm();
        vocabulary.Close();
        double usualLength = entries.Length == 0 ? 1 : Math.Max(1, entries.Average(entry => entry.Name.Terms.Length));
        Array.ForEach(entries, entry => entry.Weigh(usualLength));
    }

    internal ProcedureMatch[] Search(ProcedureQuery query, LocalDate day, int limit)
    {
        using Question question = new(query.Text, vocabulary, sayings);
        using EntrySet set = new(entries.Length);
        using WordRows rows = new(entries.Length, question.Words.Length + 1);
        double[] initials = question.Text.Length == 0 ? [] : KeepText(question, set, rows);
        facets.Keep(query, set);
        Explanation explanation = new(question, initials);
        Scorer scorer = new(question, initials, explanation);
        BestFindings findings = new(limit);
        foreach (int entry in Explaining(set, EntryDays.Number(day), explanation.OfAll(rows)))
        {
            scorer.Weigh(entries[entry]);
            findings.Add(new(entry, NameRank.Of(question, scorer, entries[entry], vocabulary), scorer.Score, scorer.Explained));
        }

        ReadOnlySpan<Finding> best = findings.InOrder();
        ProcedureMatch[] matches = new ProcedureMatch[best.Length];
        for (int place = 0; place < matches.Length; place++)
        {
            matches[place] = Match(best[place], question, scorer);
        }

        return matches;
    }

    /// <summary>The entries of a day that explain not much less of the question than the one that explains most.</summary>
    private List<int> Explaining(EntrySet set, int day, ReadOnlySpan<float> explained)
    {
        float most = 0;
        for (int entry = set.Next(0); entry >= 0; entry = set.Next(entry + 1))
        {
            most = days.Hold(entry, day) ? Math.Max(most, explained[entry]) : most;
        }

        List<int> explaining = [];
        for (int entry = set.Next(0); entry >= 0; entry = set.Next(entry + 1))
        {
            if (explained[entry] >= LeastOfBest * most && days.Hold(entry, day))
            {
                explaining.Add(entry);
            }
        }

        return explaining;
    }

    private ProcedureMatch Match(Finding found, Question question, Scorer scorer)
    {
        SearchEntry entry = entries[found.Entry];
        scorer.Weigh(entry);
        return found.Rank switch
        {
            MatchRank.Listed => new(entry.Procedure, found.Rank, 1, []),
            MatchRank.Code or MatchRank.CodeStart =>
                new(entry.Procedure, found.Rank, 1, [new(question.Text, entry.Procedure.Code.ToString(), WordMatchKind.Exact)]),
            MatchRank.Name or MatchRank.NameStart or MatchRank.Words =>
                new(entry.Procedure, found.Rank, found.Explained, FoundWords.Of(question, scorer, entry, vocabulary)),
        };
    }

    /// <summary>Keeps the entries that have a word of the text, its code or its initials; gives how much each word says as initials.</summary>
    private double[] KeepText(Question question, EntrySet set, WordRows rows)
    {
        foreach (int term in question.Terms.Terms)
        {
            if (question.IsTelling(term))
            {
                set.Choose(byTerm[term]);
                rows.Add(question.Terms, term, byTerm[term]);
            }
        }

        double[] initials = new double[question.Typed];
        for (int word = 0; word < initials.Length; word++)
        {
            initials[word] = question.Words[word].Initials.Length > 0 ? KeepInitials(question, word, set, rows) : 0;
        }

        KeepCodes(question, set, rows);
        set.KeepChosen();
        return initials;
    }

    /// <summary>Keeps the entries whose code answers, beside which nothing else explains anything.</summary>
    private void KeepCodes(Question question, EntrySet set, WordRows rows)
    {
        for (int entry = 0; entry < entries.Length && question.Code.Length > 0; entry++)
        {
            if (SearchCode.Rank(entries[entry].Code, question.Code) is not null)
            {
                set.Choose([entry]);
                rows[question.Words.Length][entry] = float.PositiveInfinity;
            }
        }
    }

    private double KeepInitials(Question question, int word, EntrySet set, WordRows rows)
    {
        int having = 0;
        for (int entry = 0; entry < entries.Length; entry++)
        {
            if (entries[entry].Name.FindInitials(question.Words[word].Initials) >= 0)
            {
                set.Choose([entry]);
                rows[word][entry] = Math.Max(rows[word][entry], Scorer.InitialsQuality);
                having++;
            }
        }

        return having > 0 ? vocabulary.Weight(having) : 0;
    }

    private int[][] ByTerm()
    {
        int[][] having = new int[vocabulary.Count][];
        for (int term = 0; term < having.Length; term++)
        {
            having[term] = new int[vocabulary.Having(term)];
        }

        int[] filled = new int[having.Length];
        for (int entry = 0; entry < entries.Length; entry++)
        {
            foreach (int term in entries[entry].Terms)
            {
                having[term][filled[term]++] = entry;
            }
        }

        return having;
    }
}
