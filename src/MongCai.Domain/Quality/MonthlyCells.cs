namespace MongCai.Domain.Quality;

/// <summary>The counts of one segment, an array for each month that has any.</summary>
internal sealed class MonthlyCells
{
    private long[]?[] cells = [];
    private int first;

    /// <summary>The months that have counts, the earliest first.</summary>
    internal IEnumerable<(int Month, long[] Counts)> Months
    {
        get
        {
            for (int index = 0; index < cells.Length; index++)
            {
                if (cells[index] is { } counts)
                {
                    yield return (first + index, counts);
                }
            }
        }
    }

    internal long[] Of(int month)
    {
        long[]?[] held = cells;
        uint index = unchecked((uint)(month - first));
        return index < (uint)held.Length && held[index] is { } counts ? counts : Begin(month);
    }

    internal void Include(MonthlyCells other)
    {
        foreach ((int month, long[] counts) in other.Months)
        {
            long[] sums = Of(month);
            for (int index = 0; index < sums.Length; index++)
            {
                sums[index] += counts[index];
            }
        }
    }

    private long[] Begin(int month)
    {
        if (cells.Length == 0)
        {
            first = month;
        }

        int from = Math.Min(first, month);
        int until = Math.Max(first + cells.Length, month + 1);
        if (until - from > cells.Length)
        {
            long[]?[] wider = new long[]?[until - from];
            cells.CopyTo(wider, first - from);
            (cells, first) = (wider, from);
        }

        return cells[month - first] = new long[Counters.Count];
    }
}
