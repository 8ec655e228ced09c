namespace MongCai.Domain.Procedures;

/// <summary>An entry that answers a question, and how well.</summary>
internal readonly record struct Finding(int Entry, MatchRank Rank, double Score, double Explained) : IComparable<Finding>
{
    /// <summary>The better first; among equals the shorter name, in whose order entries stand.</summary>
    public int CompareTo(Finding other) =>
        Rank != other.Rank ? Rank.CompareTo(other.Rank)
        : Score != other.Score ? other.Score.CompareTo(Score)
        : Entry.CompareTo(other.Entry);
}
