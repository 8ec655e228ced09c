namespace MongCai.Domain.Quality;

/// <summary>The counts before a period, in it and after it, without a difference between months.</summary>
internal readonly struct PeriodCells(int first, int last) : ICells
{
    private readonly long[] after = new long[Counters.Count];

    internal long[] Before { get; } = new long[Counters.Count];

    internal long[] Within { get; } = new long[Counters.Count];

    public long[] Of(int month) => month < first ? Before : month <= last ? Within : after;

    internal void Include(MonthlyCells cells)
    {
        foreach ((int month, long[] counts) in cells.Months)
        {
            if (month < first)
            {
                AddStock(counts);
            }
            else if (month <= last)
            {
                AddAll(counts);
            }
        }
    }

    private void AddStock(long[] counts)
    {
        foreach (Counter counter in Counters.OfStock)
        {
            Before[(int)counter] += counts[(int)counter];
        }
    }

    private void AddAll(long[] counts)
    {
        for (int index = 0; index < counts.Length; index++)
        {
            Within[index] += counts[index];
        }
    }
}
