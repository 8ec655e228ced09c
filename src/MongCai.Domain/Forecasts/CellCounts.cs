namespace MongCai.Domain.Forecasts;

/// <summary>
/// The counts of a cell: moments whose due moment has passed and those of them that were overdue, and ends and last sights by the time until them.
/// </summary>
internal sealed class CellCounts
{
    private readonly long[] ended = new long[TimeBands.Remaining.Count];
    private readonly long[] pending = new long[TimeBands.Remaining.Count];

    internal long Counted { get; private set; }

    internal long Overdue { get; private set; }

    internal ReadOnlySpan<long> Ended => ended;

    internal ReadOnlySpan<long> Pending => pending;

    internal bool IsEmpty => Counted == 0 && Overdue == 0 && !Ended.ContainsAnyExcept(0) && !Pending.ContainsAnyExcept(0);

    /// <summary>Whether more was taken back than was added.</summary>
    internal bool IsNegative =>
        Overdue < 0 || Counted < Overdue || Ended.ContainsAnyInRange(long.MinValue, -1) || Pending.ContainsAnyInRange(long.MinValue, -1);

    internal void Share(long counted, long overdue)
    {
        Counted += counted;
        Overdue += overdue;
    }

    internal void Time(int band, bool hasEnded, long times) => (hasEnded ? ended : pending)[band] += times;

    internal void Include(CellCounts other)
    {
        Share(other.Counted, other.Overdue);
        for (int band = 0; band < ended.Length; band++)
        {
            ended[band] += other.ended[band];
            pending[band] += other.pending[band];
        }
    }
}
