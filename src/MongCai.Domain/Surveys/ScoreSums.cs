namespace MongCai.Domain.Surveys;

/// <summary>The sums and sums of squares of scores, by question and over their totals.</summary>
internal sealed class ScoreSums(int items)
{
    private readonly long[] sums = new long[items];
    private long squares;
    private long totals;
    private long totalSquares;

    internal int Items => items;

    internal long Cases { get; private set; }

    internal long Incomplete { get; private set; }

    /// <summary>k(B−A)/((k−1)B) of A, n² times the sum of the variances, and B, n² times the variance of the totals: one rounding.</summary>
    internal double? Alpha
    {
        get
        {
            Int128 ofItems = ((Int128)Cases * squares) - sums.Aggregate(Int128.Zero, (sum, next) => sum + ((Int128)next * next));
            Int128 ofTotals = ((Int128)Cases * totalSquares) - ((Int128)totals * totals);
            return items < 2 || ofTotals == 0 ? null : (double)(items * (ofTotals - ofItems)) / (double)((items - 1) * ofTotals);
        }
    }

    internal void Add(IReadOnlyList<int?> row)
    {
        if (row.Count != items)
        {
            throw new ArgumentException(SurveyErrors.RowsOfDifferentLengths(items, row.Count), nameof(row));
        }

        if (row.Contains(null))
        {
            Incomplete++;
        }
        else
        {
            AddComplete(row);
        }
    }

    private void AddComplete(IReadOnlyList<int?> row)
    {
        long total = 0;
        for (int item = 0; item < items; item++)
        {
            long score = row[item]!.Value;
            sums[item] += score;
            squares += score * score;
            total += score;
        }

        totals += total;
        totalSquares += total * total;
        Cases++;
    }
}
