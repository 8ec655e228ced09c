namespace MongCai.Domain.Quality;

/// <summary>Turns the figure of an item into points: full from the target on, in proportion below it.</summary>
internal static class ItemScoring
{
    internal static ItemScore Score(IndexItem item, IReadOnlyDictionary<string, IndexFigure> figures) => figures.GetValueOrDefault(item.Code) switch
    {
        IndexFigure.NotApplicable not => new(item, not, null, null, ScoreReason.NotApplicable),
        IndexFigure.Averaged average when item.Max == 0 => Shown(item, average),
        IndexFigure.Averaged => throw new ArgumentException(QualityErrors.NotAnAverage(item), nameof(figures)),
        IndexFigure.Counted { Ratio.Whole: 0 } empty when item.PointsWhenEmpty is { } points => new(item, empty, null, points, ScoreReason.NothingToCount),
        IndexFigure.Counted { Ratio.Whole: > 0 } shown when item.Max == 0 => new(item, shown, RateOf(shown).Cut(), null, ScoreReason.ShownOnly),
        IndexFigure.Counted { Ratio.Whole: > 0 } counted => Counted(item, counted, figures),
        var none => new(item, none, null, null, ScoreReason.NoData),
    };

    private static ItemScore Shown(IndexItem item, IndexFigure.Averaged average) =>
        new(
            item,
            average,
            average.Count == 0 ? null : (decimal)average.Sum / average.Count,
            null,
            average.Count == 0 ? ScoreReason.NoData : ScoreReason.ShownOnly);

    private static ItemScore Counted(IndexItem item, IndexFigure.Counted counted, IReadOnlyDictionary<string, IndexFigure> figures)
    {
        if (FactorOf(item, figures) is not { } factor)
        {
            return new(item, counted, null, null, ScoreReason.NoFactor);
        }

        Fraction rate = RateOf(counted) * factor;
        return rate < item.Target
            ? new(item, counted, rate.Cut(), item.Max * rate / item.Target, ScoreReason.Proportional)
            : new(item, counted, rate.Cut(), item.Max, ScoreReason.TargetReached);
    }

    /// <summary>The rate of the factor; 1 where there is none or it does not apply; null where it has no data.</summary>
    private static Fraction? FactorOf(IndexItem item, IReadOnlyDictionary<string, IndexFigure> figures) =>
        item.Factor is null ? 1m : figures.GetValueOrDefault(item.Factor) switch
        {
            IndexFigure.NotApplicable => 1m,
            IndexFigure.Counted { Ratio.Whole: > 0 } counted => RateOf(counted),
            _ => null,
        };

    private static Fraction RateOf(IndexFigure.Counted counted) => Fraction.Of(counted.Ratio);
}
