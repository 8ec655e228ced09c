namespace MongCai.Domain.Quality;

/// <summary>The counts of one segment, by month.</summary>
internal sealed class MonthlyCells
{
    private MonthCounts?[] cells = [];
    private int first;

    /// <summary>The months that have counts, the earliest first.</summary>
    internal IEnumerable<(int Month, MonthCounts Counts)> Months
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

    /// <summary>Whether no month has a count.</summary>
    internal bool IsEmpty => Months.All(month => month.Counts.IsEmpty);

    internal MonthCounts Of(int month)
    {
        MonthCounts?[] held = cells;
        uint index = unchecked((uint)(month - first));
        return index < (uint)held.Length && held[index] is { } counts ? counts : Begin(month);
    }

    internal void Include(MonthlyCells other)
    {
        foreach ((int month, MonthCounts counts) in other.Months)
        {
            Of(month).Include(counts);
        }
    }

    private MonthCounts Begin(int month)
    {
        if (cells.Length == 0)
        {
            first = month;
        }

        int from = Math.Min(first, month);
        int until = Math.Max(first + cells.Length, month + 1);
        if (until - from > cells.Length)
        {
            MonthCounts?[] wider = new MonthCounts?[Math.Max(until - from, 2 * cells.Length)];
            cells.CopyTo(wider, first - from);
            (cells, first) = (wider, from);
        }

        return cells[month - first] = new MonthCounts();
    }
}
