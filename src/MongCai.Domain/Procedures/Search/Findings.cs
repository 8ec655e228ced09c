using System.Runtime.InteropServices;

namespace MongCai.Domain.Procedures.Search;

/// <summary>The entries that answer a question.</summary>
internal sealed class Findings(int limit)
{
    /// <summary>What explains less than this share of what the best answer does is no answer.</summary>
    private const double LeastOfBest = 0.4;

    private readonly List<Finding> all = [];
    private double mostExplained;

    internal void Add(int entry, MatchRank rank, Scorer scorer)
    {
        double explained = rank == MatchRank.Words ? scorer.Explained : 1;
        mostExplained = Math.Max(mostExplained, explained);
        all.Add(new(entry, rank, rank is MatchRank.Listed ? 0 : scorer.Score, scorer.Explained));
    }

    /// <summary>The best of them, the very best first.</summary>
    internal IEnumerable<Finding> Best()
    {
        all.RemoveAll(finding => finding.Rank == MatchRank.Words && (finding.Score == 0 || finding.Explained < LeastOfBest * mostExplained));
        CollectionsMarshal.AsSpan(all).Sort();
        return all.Take(limit);
    }
}
