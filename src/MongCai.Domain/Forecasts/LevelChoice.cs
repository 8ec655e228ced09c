namespace MongCai.Domain.Forecasts;

/// <summary>Chooses the level by how well each foretold every month from the months before it.</summary>
/// <remarks>A month weighs by the moments that were known before it: the first ones, foretold from next to nothing, say little of a fine level.</remarks>
internal static class LevelChoice
{
    /// <summary>By how much of the Brier score a finer level may have been worse than the best and still be taken: as much as one would not notice.</summary>
    private const double Tolerance = 0.005;

    internal static ForecastLevel Of(IEnumerable<IEnumerable<KeyValuePair<Cell, CellCounts>>> months)
    {
        double[] loss = new double[Cell.Levels.Length];
        double weighed = 0;
        CellSums before = new();
        foreach (KeyValuePair<Cell, CellCounts>[] month in months.Select(cells => cells.ToArray()))
        {
            weighed += (double)before.Counted * month.Sum(cell => cell.Value.Counted);
            AddLoss(loss, before, month);
            Array.ForEach(month, cell => before.AddShares(cell.Key, cell.Value));
        }

        double worst = loss.Min() + (Tolerance * weighed);
        return Cell.Levels.Last(level => loss[(int)level] <= worst);
    }

    private static void AddLoss(double[] loss, CellSums before, KeyValuePair<Cell, CellCounts>[] month)
    {
        long weight = before.Counted;
        foreach ((Cell leaf, CellCounts counts) in month)
        {
            foreach (ForecastLevel level in Cell.Levels)
            {
                loss[(int)level] += weight * Loss(counts, before.Probability(leaf, level));
            }
        }
    }

    private static double Loss(CellCounts counts, double probability) =>
        (counts.Overdue * (1 - probability) * (1 - probability)) + ((counts.Counted - counts.Overdue) * probability * probability);
}
