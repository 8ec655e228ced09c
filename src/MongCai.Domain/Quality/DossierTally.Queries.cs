using NodaTime;

namespace MongCai.Domain.Quality;

/// <content>The figures that are made from the counts.</content>
/// <example>
/// <code>
/// DossierTally tally = DossierTally.Empty();
/// tally.Add(new DossierFacts(code, Segment.Whole, receivedOn: new(2026, 1, 5), dueOn: new(2026, 1, 12), new Ending(new(2026, 1, 9), Outcome.Resolved)));
/// Console.WriteLine(Rate.OnTimeOrEarly.Of(tally.Over(new(2026, 1), new(2026, 1))));
/// // 100.00 % (1 of 1)
/// </code>
/// </example>
public sealed partial class DossierTally
{
    /// <summary>The first month that has counts; null without any.</summary>
    public YearMonth? FirstMonth => MonthsOf(counts => counts.ContainsAnyExcept(0)).Min();

    /// <summary>The last month that has counts; null without any.</summary>
    public YearMonth? LastMonth => MonthsOf(counts => counts.ContainsAnyExcept(0)).Max();

    /// <summary>The last month in which a dossier was received or ended; null without any. What is due later has counts in later months.</summary>
    public YearMonth? LastMonthOfReceiptOrEnd => MonthsOf(counts => counts.AsSpan(..(int)Counter.ResultCounted).ContainsAnyExcept(0)).Max();

    /// <summary>Gives a tally of the same dossiers that keeps fewer sides apart.</summary>
    /// <exception cref="ArgumentException">A side is asked for that this tally does not keep apart.</exception>
    public DossierTally RollUp(Dimensions dimensions)
    {
        ThrowUnlessKept(dimensions);
        DossierTally rolled = Empty(dimensions, CutOff);
        foreach ((Segment segment, MonthlyCells cells) in rows)
        {
            rolled.RowOf(segment).Include(cells);
        }

        return rolled;
    }

    /// <summary>Gives the figures of a period.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month.</param>
    /// <param name="which">The segments to take; all if null. Sides that the tally does not keep apart are open.</param>
    /// <exception cref="InvalidOperationException">More was taken back than was added.</exception>
    public DossierFigures Over(YearMonth first, YearMonth last, Func<Segment, bool>? which = null)
    {
        PeriodCells cells = Period(first, last);
        foreach ((Segment segment, MonthlyCells row) in rows)
        {
            if (which?.Invoke(segment) != false)
            {
                cells.Include(row);
            }
        }

        return Figures(cells);
    }

    /// <summary>Gives the figures of a period taken apart by some sides, in the order of these.</summary>
    /// <param name="dimensions">The sides.</param>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month.</param>
    /// <param name="which">The segments to take; all if null.</param>
    /// <exception cref="ArgumentException">A side is asked for that this tally does not keep apart.</exception>
    /// <exception cref="InvalidOperationException">More was taken back than was added.</exception>
    public IReadOnlyList<SegmentFigures> By(Dimensions dimensions, YearMonth first, YearMonth last, Func<Segment, bool>? which = null)
    {
        ThrowUnlessKept(dimensions);
        Dictionary<Segment, PeriodCells> parts = [];
        foreach ((Segment segment, MonthlyCells row) in rows)
        {
            if (which?.Invoke(segment) != false && !row.IsEmpty)
            {
                Segment part = segment.Keep(dimensions);
                if (!parts.TryGetValue(part, out PeriodCells cells))
                {
                    parts.Add(part, cells = Period(first, last));
                }

                cells.Include(row);
            }
        }

        return [.. parts.OrderBy(part => part.Key, SegmentForm.Order).Select(part => new SegmentFigures(dimensions, part.Key, Figures(part.Value)))];
    }

    private IEnumerable<YearMonth?> MonthsOf(Func<long[], bool> isCounted) =>
        rows.Values.SelectMany(row => row.Months).Where(month => isCounted(month.Counts.ToArray())).Select(month => (YearMonth?)CutOff.Month(month.Month));

    private void ThrowUnlessKept(Dimensions dimensions)
    {
        if ((dimensions & ~Dimensions) != 0)
        {
            throw new ArgumentException(QualityErrors.NotKept(dimensions & ~Dimensions, Dimensions), nameof(dimensions));
        }
    }

    private static PeriodCells Period(YearMonth first, YearMonth last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new(CutOff.Index(first), CutOff.Index(last));
    }

    private static DossierFigures Figures(PeriodCells cells)
    {
        DossierFigures figures = new(cells.Before.ToArray(), cells.Within.ToArray());
        return figures.IsNegative ? throw new InvalidOperationException(QualityErrors.MoreRetractedThanAdded) : figures;
    }
}
