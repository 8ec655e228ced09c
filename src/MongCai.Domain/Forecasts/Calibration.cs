using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Forecasts;

/// <summary>How forecasts stood against what came (<i>kiểm định dự báo</i>).</summary>
[JsonConverter(typeof(FormConverter<Calibration>))]
[NoJson("compare the forecasts again, or show its numbers.")]
public sealed class Calibration
{
    private const int Tenths = 10;

    /// <summary>What a probability of 0 or 1 that was wrong is taken for, so that the log loss stays a number.</summary>
    private const double Smallest = 1e-15;

    private Calibration((double Probability, bool Overdue)[] known)
    {
        Overdue = Ratio.Of(known.Count(one => one.Overdue), known.Length);
        Bins = [.. Enumerable.Range(0, Tenths).Select(bin => Bin([.. known.Where(one => BinOf(one.Probability) == bin)]))];
        if (known.Length > 0)
        {
            Brier = known.Average(one => Square(one.Probability - (one.Overdue ? 1 : 0)));
            LogLoss = known.Average(one => -Math.Log(Math.Max(Smallest, one.Overdue ? one.Probability : 1 - one.Probability)));
            ExpectedError = Bins.Sum(bin => Math.Abs((bin.Mean * bin.Overdue.Whole) - bin.Overdue.Part)) / known.Length;
            AreaUnderCurve = Area(known);
        }
    }

    /// <summary>Compares probabilities of being overdue with what came.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A probability is not from 0 to 1.</exception>
    public static Calibration Of(IEnumerable<(double Probability, bool Overdue)> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        (double Probability, bool Overdue)[] all = [.. known];
        return all.All(one => one.Probability is >= 0 and <= 1) ? new(all) : throw new ArgumentOutOfRangeException(nameof(known), ForecastErrors.NoShare);
    }

    /// <summary>How many forecasts there are, and how many of the dossiers were overdue.</summary>
    public Ratio Overdue { get; }

    /// <summary>The mean square of what the probabilities were off by, from 0 to 1, the less the better; null without forecasts.</summary>
    public double? Brier { get; }

    /// <summary>The mean of the negative natural logarithm of the probability of what came, from 0, the less the better; null without forecasts.</summary>
    /// <remarks>A probability of 0 for what came counts as 1e-15, so that one such forecast costs 34.5 and not all.</remarks>
    public double? LogLoss { get; }

    /// <summary>
    /// The probability that an overdue dossier was given more than one in time (AUC), equal ones by half: 0.5 is chance; null where all or none were
    /// overdue.
    /// </summary>
    public double? AreaUnderCurve { get; }

    /// <summary>
    /// The mean distance of probability and share in ten bins, weighed by their number (expected calibration error), from 0 to 1; null without
    /// forecasts.
    /// </summary>
    public double? ExpectedError { get; }

    /// <summary>The ten bins, from 0 to less than 0.1, to that from 0.9 to 1.</summary>
    public IReadOnlyList<CalibrationBin> Bins { get; }

    private static int BinOf(double probability) => Math.Min(Tenths - 1, (int)(probability * Tenths));

    private static double Square(double number) => number * number;

    private static CalibrationBin Bin((double Probability, bool Overdue)[] known) =>
        new(known.Length == 0 ? 0 : known.Average(one => one.Probability), Ratio.Of(known.Count(one => one.Overdue), known.Length));

    /// <summary>By ranks, equal probabilities sharing theirs (Mann and Whitney).</summary>
    private double? Area((double Probability, bool Overdue)[] known)
    {
        double below = 0;
        long inTimeBefore = 0;
        foreach (IGrouping<double, bool> equal in known.GroupBy(one => one.Probability, one => one.Overdue).OrderBy(group => group.Key))
        {
            long overdue = equal.LongCount(one => one);
            long inTime = equal.LongCount() - overdue;
            below += overdue * (inTimeBefore + (inTime / 2.0));
            inTimeBefore += inTime;
        }

        double pairs = (double)Overdue.Part * (Overdue.Whole - Overdue.Part);
        return pairs == 0 ? null : below / pairs;
    }
}
