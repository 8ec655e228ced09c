using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>What a sample says of the share in its population (<i>ước lượng tỷ lệ</i>): the share seen and the interval around it.</summary>
/// <remarks>
/// The interval is Wilson's. It covers the error of drawing at random and no other: of people who chose themselves it says
/// nothing of those who did not answer. Reckoned in doubles; the ends are right to 1e-12.
/// </remarks>
/// <example>
/// <code>
/// ProportionEstimate estimate = ProportionEstimate.Wilson(Ratio.Of(54, 60), population: 900, ConfidenceLevel.Percent95);
/// Console.WriteLine(Invariant($"{estimate.Point:P1}: {estimate.Interval.Low:P1} to {estimate.Interval.High:P1}"));
/// // 90.0 %: 80.3 % to 95.2 %
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<ProportionEstimate>))]
[NoJson("store the counts and estimate again.")]
public sealed record ProportionEstimate
{
    private ProportionEstimate(Ratio sample, long? population, ConfidenceLevel confidence, double effectiveSize, ConfidenceInterval interval)
    {
        Sample = sample;
        Population = population;
        Confidence = confidence;
        EffectiveSize = effectiveSize;
        Interval = interval;
    }

    /// <summary>Estimates from a simple random sample that is small beside its population.</summary>
    public static ProportionEstimate Wilson(Ratio sample, ConfidenceLevel confidence) =>
        FromClusters(sample, sample.Whole, sample.Whole, null, confidence);

    /// <summary>Estimates from a simple random sample without replacement of a population of known size.</summary>
    /// <remarks>
    /// The sample counts for n(N−1)/(N−n); one that holds the whole population has no error. The interval is cut to the
    /// shares that are still possible: those already counted stay counted.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The population is smaller than the sample.</exception>
    public static ProportionEstimate Wilson(Ratio sample, long population, ConfidenceLevel confidence) =>
        FromClusters(sample, sample.Whole, sample.Whole, population, confidence);

    /// <summary>The counts that were seen.</summary>
    public Ratio Sample { get; }

    /// <summary>The size of the population, or null where it is taken as far larger than the sample.</summary>
    public long? Population { get; }

    /// <summary>The level of the interval.</summary>
    public ConfidenceLevel Confidence { get; }

    /// <summary>The size of the simple random sample from an endless population that would say as much; infinite where all were asked.</summary>
    public double EffectiveSize { get; }

    /// <summary>The share seen, from 0 to 1, or null where there was no answer.</summary>
    public double? Point => Share(Sample);

    /// <summary>The interval; [0, 1] where there was no answer.</summary>
    public ConfidenceInterval Interval { get; }

    /// <summary>Writes the estimate as <c>0.90000 [0.78640, 0.95652] at 95 %, n = 50</c>, with <c>N = 500</c> where it is known.</summary>
    public override string ToString() =>
        (Point is { } point ? Invariant($"{point:0.00000} ") : "no data ")
        + Invariant($"{Interval} at {Confidence}, n = {Sample.Whole}")
        + (Population is { } population ? Invariant($", N = {population}") : "");

    /// <summary>Estimates from the answers of respondents who may have given several each.</summary>
    internal static ProportionEstimate FromClusters(Ratio sample, double effectiveSize, long respondents, long? population, ConfidenceLevel confidence)
    {
        ArgumentNullException.ThrowIfNull(confidence);
        ArgumentOutOfRangeException.ThrowIfLessThan(population ?? respondents, respondents, nameof(population));
        double size = population is { } all ? Corrected(effectiveSize, respondents, all) : effectiveSize;
        return new ProportionEstimate(
            sample, population, confidence, size, Around(Share(sample) ?? 0, size, population > 0 ? (double)respondents / population.Value : 0, confidence));
    }

    /// <summary>The effective size with the finite-population correction.</summary>
    private static double Corrected(double size, long respondents, long population) =>
        respondents < population ? size * (population - 1) / (population - respondents)
        : population > 0 ? double.PositiveInfinity
        : 0;

    private static ConfidenceInterval Around(double share, double size, double fraction, ConfidenceLevel confidence) =>
        double.IsPositiveInfinity(size)
            ? new ConfidenceInterval(share, share)
            : WilsonScore.Interval(share, size, confidence.Z).Within(share * fraction, 1 - ((1 - share) * fraction));

    private static double? Share(Ratio sample) => sample.Whole == 0 ? null : (double)sample.Part / sample.Whole;
}
