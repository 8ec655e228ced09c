using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>How often intervals made by one method cover the true value (<i>độ tin cậy</i>), such as 95 % of the time.</summary>
[JsonConverter(typeof(FormConverter<ConfidenceLevel>))]
public sealed record ConfidenceLevel
{
    private const double Highest = 0.9999;

    private ConfidenceLevel(double probability)
    {
        Probability = probability;
        Z = NormalDistribution.Quantile((1 + probability) / 2);
    }

    /// <summary>90 %.</summary>
    public static ConfidenceLevel Percent90 { get; } = new(0.90);

    /// <summary>95 %, the usual level of official surveys.</summary>
    public static ConfidenceLevel Percent95 { get; } = new(0.95);

    /// <summary>99 %.</summary>
    public static ConfidenceLevel Percent99 { get; } = new(0.99);

    /// <summary>A level from its probability, above 0 and up to 0.9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not in that range.</exception>
    public static ConfidenceLevel Of(double probability) =>
        probability is > 0 and <= Highest
            ? new ConfidenceLevel(probability)
            : throw new ArgumentOutOfRangeException(nameof(probability), probability, SurveyErrors.ConfidenceOutOfRange(Highest));

    /// <summary>The probability, such as 0.95.</summary>
    public double Probability { get; }

    /// <summary>The two-sided quantile of the standard normal distribution, 1.959964 for 95 %; right to 1e-14.</summary>
    public double Z { get; }

    /// <summary>Writes the level as <c>95 %</c>.</summary>
    public override string ToString() => Invariant($"{100 * Probability:0.####} %");
}
