namespace MongCai.Domain.Forecasts;

/// <summary>The counts of all cells at every level, and what they foretell.</summary>
internal sealed class CellSums
{
    /// <summary>How many moments of its parent a cell is mixed with. Values from 5 to 60 change the Brier score by less than 0.01 on public logs.</summary>
    internal const long Shrinkage = 20;

    /// <summary>A cell of fewer moments would disclose whose they are; its parent weighs more than it does, and its counts are not shown.</summary>
    internal const long Fewest = 20;

    private static readonly CellCounts None = new();

    private readonly Dictionary<Cell, CellCounts> sums = [];

    /// <summary>How many moments are counted in all.</summary>
    internal long Counted => Of(default(Cell).At(ForecastLevel.Whole)).Counted;

    internal void Add(Cell leaf, CellCounts counts)
    {
        foreach (ForecastLevel level in Cell.Levels)
        {
            Sum(leaf.At(level)).Include(counts);
        }
    }

    internal void AddShares(Cell leaf, CellCounts counts)
    {
        foreach (ForecastLevel level in Cell.Levels)
        {
            Sum(leaf.At(level)).Share(counts.Counted, counts.Overdue);
        }
    }

    internal CellCounts Of(Cell cell) => sums.GetValueOrDefault(cell, None);

    /// <summary>
    /// The probability of being overdue: the share of the cell mixed with the probability of its parent; of the whole, by the rule of succession.
    /// </summary>
    internal double Probability(Cell leaf, ForecastLevel level)
    {
        CellCounts cell = Of(leaf.At(level));
        return Cell.ParentOf(level) is { } parent
            ? (cell.Overdue + (Shrinkage * Probability(leaf, parent))) / (cell.Counted + Shrinkage)
            : (cell.Overdue + 1.0) / (cell.Counted + 2.0);
    }

    private CellCounts Sum(Cell cell)
    {
        if (!sums.TryGetValue(cell, out CellCounts? sum))
        {
            sums.Add(cell, sum = new());
        }

        return sum;
    }
}
