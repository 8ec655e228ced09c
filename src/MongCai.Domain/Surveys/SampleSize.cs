namespace MongCai.Domain.Surveys;

/// <summary>How many answers a share needs to be known to a margin (<i>cỡ mẫu</i>).</summary>
/// <example>
/// <code>
/// Console.WriteLine(SampleSize.Cochran(margin: 0.05, ConfidenceLevel.Percent95, population: 900));
/// // 270
/// </code>
/// </example>
public static class SampleSize
{
    /// <summary>What the last digits of a double may add to a whole number, so that no answer is asked for them.</summary>
    private const double Dust = 1e-9;

    /// <summary>A finer margin asks for more answers than a number of them holds, and than there are people.</summary>
    private const double Finest = 1e-6;

    /// <summary>Cochran's size for a population far larger than the sample: z²p(1−p)/e², rounded up, and at least 1.</summary>
    /// <param name="margin">Half the width wanted, from 0.000001 to below 1, such as 0.05 for five points of percent.</param>
    /// <param name="confidence">The level of the interval.</param>
    /// <param name="expectedShare">The share expected, from 0 to 1; 0.5, the default, asks for most.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in its range.</exception>
    public static long Cochran(double margin, ConfidenceLevel confidence, double expectedShare = 0.5) =>
        RoundUp(Unlimited(margin, confidence, expectedShare));

    /// <summary>Cochran's size for a population of known size: n₀/(1+(n₀−1)/N), rounded up.</summary>
    /// <inheritdoc cref="Cochran(double, ConfidenceLevel, double)"/>
    public static long Cochran(double margin, ConfidenceLevel confidence, long population, double expectedShare = 0.5)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(population);
        double unlimited = Unlimited(margin, confidence, expectedShare);
        return Math.Min(population, RoundUp(unlimited / (1 + ((unlimited - 1) / population))));
    }

    /// <summary>
    /// The size N/(1+N·e²), rounded up, that older guides to SIPAS use; it is Cochran's at z = 2 and a share of one half, but for one answer.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in its range.</exception>
    public static long Slovin(double margin, long population)
    {
        ThrowUnlessShare(margin);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(population);
        return RoundUp(population / (1 + (population * margin * margin)));
    }

    private static double Unlimited(double margin, ConfidenceLevel confidence, double expectedShare)
    {
        ArgumentNullException.ThrowIfNull(confidence);
        ThrowUnlessShare(margin);
        if (expectedShare is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(expectedShare), expectedShare, SurveyErrors.ShareOutOfRange);
        }

        return Math.Max(1, confidence.Z * confidence.Z * expectedShare * (1 - expectedShare) / (margin * margin));
    }

    private static void ThrowUnlessShare(double margin)
    {
        if (margin is not (>= Finest and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(margin), margin, SurveyErrors.MarginOutOfRange);
        }
    }

    private static long RoundUp(double size) => (long)Math.Ceiling(size - Dust);
}
