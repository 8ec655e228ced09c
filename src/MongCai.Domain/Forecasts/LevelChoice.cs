namespace MongCai.Domain.Forecasts;

/// <summary>Chooses the level by how well each foretold every month from the months before it.</summary>
internal static class LevelChoice
{
    /// <summary>By how much of the Brier score a finer level may have been worse than the best and still be taken: half of what one would notice.</summary>
    private const double Tolerance = 0.0025;

    internal static ForecastLevel Of(IEnumerable<IEnumerable<KeyValuePair<Cell, CellCounts>>> months)
    {
        double[] loss = new double[Cell.Levels.Length];
        long counted = 0;
        CellSums before = new();
        foreach (KeyValuePair<Cell, CellCounts>[] month in months.Select(cells => cells.ToArray()))
        {
            counted += month.Sum(cell => cell.Value.Counted);
            AddLoss(loss, before, month);
            Array.ForEach(month, cell => before.AddShares(cell.Key, cell.Value));
        }

        double worst = loss.Min() + (Tolerance * counted);
        return Cell.Levels.Last(level => loss[(int)level] <= worst);
    }

    private static void AddLoss(double[] loss, CellSums before, KeyValuePair<Cell, CellCounts>[] month)
    {
        foreach ((Cell leaf, CellCounts counts) in month)
        {
            foreach (ForecastLevel level in Cell.Levels)
            {
                double probability = before.Probability(leaf, level);
                loss[(int)level] += (counts.Overdue * (1 - probability) * (1 - probability)) + ((counts.Counted - counts.Overdue) * probability * probability);
            }
        }
    }
}
