namespace MongCai.Domain.Forecasts;

/// <summary>
/// When a share of pending dossiers has ended, from the hazard of each band of time (Kaplan and Meier): pending ones count as long as they were seen.
/// </summary>
internal static class Survival
{
    /// <summary>
    /// The days within which the share ends, rounded up to the end of a band and so on the safe side; null where survival did not fall that far
    /// within what was observed.
    /// </summary>
    internal static double? DaysUntil(decimal share, CellCounts counts)
    {
        long atRisk = Sum(counts.Ended) + Sum(counts.Pending);
        Fraction survival = 1m;
        for (int band = 0; atRisk > 0; band++)
        {
            survival *= Fraction.Of(Ratio.Of(atRisk - counts.Ended[band], atRisk));
            if (!(survival > 1 - share))
            {
                return TimeBands.Remaining.Until(band);
            }

            atRisk -= counts.Ended[band] + counts.Pending[band];
        }

        return null;
    }

    internal static long Seen(CellCounts counts) => Sum(counts.Ended) + Sum(counts.Pending);

    private static long Sum(ReadOnlySpan<long> counts)
    {
        long sum = 0;
        foreach (long count in counts)
        {
            sum += count;
        }

        return sum;
    }
}
