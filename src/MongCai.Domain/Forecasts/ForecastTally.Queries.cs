using NodaTime;

namespace MongCai.Domain.Forecasts;

/// <content>The forecasts that are made from the counts.</content>
public sealed partial class ForecastTally
{
    /// <summary>Forecasts a pending dossier from the cell that it lies in and all cells above.</summary>
    /// <param name="moment">The dossier and the time that is left.</param>
    /// <param name="finest">How finely dossiers are told apart; <see cref="ChooseLevel"/> gives the level that the counts bear.</param>
    /// <returns>The probability that it ends after its due moment, when half and nine tenths of such dossiers end, and the counts that say so.</returns>
    /// <exception cref="InvalidOperationException">More was taken back than was added.</exception>
    public Forecast Of(PendingMoment moment, ForecastLevel finest = ForecastLevel.SlackStateAndUnit)
    {
        ArgumentNullException.ThrowIfNull(moment);
        ForecastLevel[] path = Path(finest);
        Cell leaf = CellOf(moment);
        CellSums known = sums ??= Summed();
        return new(moment, Cells, TimeBands.Slack.Of(moment.Slack, Cells.Day), [.. path.Select(level => Step(known, leaf, level))])
        {
            Half = TimeUntil(0.5m, known, leaf, path),
            NineTenths = TimeUntil(0.9m, known, leaf, path),
        };
    }

    /// <summary>
    /// Chooses the finest level that has borne out: each month that has counts is foretold from the months before it at every level, the months
    /// weigh by how much was known before them, and a level whose Brier score is worse than the best by more than 0.005 is not taken.
    /// </summary>
    /// <exception cref="InvalidOperationException">More was taken back than was added.</exception>
    public ForecastLevel ChooseLevel() =>
        LevelChoice.Of(Rows.GroupBy(row => row.Key.Month, row => KeyValuePair.Create(row.Key.Cell, NotNegative(row.Value))));

    private CellSums Summed()
    {
        CellSums all = new();
        foreach (((int _, Cell cell), CellCounts counts) in rows)
        {
            all.Add(cell, NotNegative(counts));
        }

        return all;
    }

    private static CellCounts NotNegative(CellCounts counts) =>
        counts.IsNegative ? throw new InvalidOperationException(ForecastErrors.MoreRetractedThanAdded) : counts;

    private static ForecastLevel[] Path(ForecastLevel finest)
    {
        List<ForecastLevel> path = [];
        for (ForecastLevel? level = finest; level is { } one; level = Cell.ParentOf(one))
        {
            path.Insert(0, Enum.IsDefined(one) ? one : throw new ArgumentOutOfRangeException(nameof(finest)));
        }

        return [.. path];
    }

    private static ForecastStep Step(CellSums known, Cell leaf, ForecastLevel level)
    {
        CellCounts counts = known.Of(leaf.At(level));
        return new(level, counts.Counted >= CellSums.Fewest ? Ratio.Of(counts.Overdue, counts.Counted) : null, known.Probability(leaf, level));
    }

    /// <summary>The time of the finest cell that enough dossiers were seen in.</summary>
    private Duration? TimeUntil(decimal share, CellSums known, Cell leaf, ForecastLevel[] path)
    {
        CellCounts? counts = path.Reverse().Select(level => known.Of(leaf.At(level))).FirstOrDefault(counts => Survival.Seen(counts) >= CellSums.Fewest);
        return counts is not null && Survival.DaysUntil(share, counts) is { } days ? Cells.Day * days : null;
    }
}
