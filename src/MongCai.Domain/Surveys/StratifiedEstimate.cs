using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>The share in a population of strata (<i>ước lượng phân tầng</i>), each stratum counting by its population and not by its answers.</summary>
/// <remarks>
/// Point and error: Σ W p and Σ W²(1−n/N)p(1−p)/(n−1), the textbook forms (Cochran, Sampling Techniques, 1977, §5). The
/// interval joins the strata's Wilson intervals (with finite-population correction) by the method of variance estimates
/// recovery, Zou and Donner, Statistics in Medicine 27 (2008) 1693–1702: for one stratum it is that stratum's Wilson
/// interval, and strata of one mind do not make it a point. The order of the strata does not matter, to the last digit.
/// </remarks>
[JsonConverter(typeof(FormConverter<StratifiedEstimate>))]
[NoJson("store its strata, which serialise, and estimate again.")]
public sealed class StratifiedEstimate
{
    private StratifiedEstimate(Stratum[] strata, ConfidenceLevel confidence)
    {
        Strata = Array.AsReadOnly(strata);
        Confidence = confidence;
        Population = strata.Sum(stratum => stratum.Population);
        Unsampled = Array.AsReadOnly([.. strata.Where(stratum => stratum.IsUnsampled)]);
        if (Population > 0 && Unsampled.Count == 0)
        {
            Point = Math.Min(1, strata.Sum(stratum => Weight(stratum) * stratum.Share));
            StandardError = Error(strata);
            Interval = Recovered(strata, Point.Value);
        }
    }

    /// <summary>Estimates from strata of different names.</summary>
    /// <remarks>A stratum that nobody answered from leaves no estimate: see <see cref="Unsampled"/> and <see cref="Stratum.Collapse"/>.</remarks>
    /// <exception cref="ArgumentException">Two strata have one name, or one has none.</exception>
    public static StratifiedEstimate Of(IEnumerable<Stratum> strata, ConfidenceLevel confidence)
    {
        ArgumentNullException.ThrowIfNull(strata);
        ArgumentNullException.ThrowIfNull(confidence);
        Stratum[] sorted = [.. strata.OrderBy(stratum => stratum.Name, StringComparer.Ordinal)];
        return sorted.Any(stratum => stratum.Name is null) || sorted.Zip(sorted.Skip(1)).Any(pair => pair.First.Name == pair.Second.Name)
            ? throw new ArgumentException(SurveyErrors.StrataNotDistinct, nameof(strata))
            : new StratifiedEstimate(sorted, confidence);
    }

    /// <summary>The strata by name.</summary>
    public ReadOnlyCollection<Stratum> Strata { get; }

    /// <summary>The strata that have people and no answers: while there is one, nothing is estimated.</summary>
    public ReadOnlyCollection<Stratum> Unsampled { get; }

    /// <summary>How many the strata hold together.</summary>
    public long Population { get; }

    /// <summary>The level of the interval.</summary>
    public ConfidenceLevel Confidence { get; }

    /// <summary>The weighted share, from 0 to 1, or null where there is nobody or a stratum is unsampled.</summary>
    public double? Point { get; }

    /// <summary>The standard error of <see cref="Point"/>, or null where that is, or where a stratum of many gave a single answer.</summary>
    public double? StandardError { get; }

    /// <summary>The interval, or null where <see cref="Point"/> is.</summary>
    public ConfidenceInterval? Interval { get; }

    /// <summary>The part of the population that the stratum is, from 0 to 1; 0 where there is nobody.</summary>
    public double Weight(Stratum stratum) => Population == 0 ? 0 : (double)stratum.Population / Population;

    private double? Error(Stratum[] strata) =>
        strata.Any(stratum => stratum.Variance is null)
            ? null
            : Math.Sqrt(strata.Sum(stratum => Square(Weight(stratum)) * stratum.Variance!.Value));

    private ConfidenceInterval Recovered(Stratum[] strata, double point)
    {
        double below = 0;
        double above = 0;
        foreach (Stratum stratum in strata)
        {
            ConfidenceInterval interval = ProportionEstimate.Wilson(stratum.Sample, stratum.Population, Confidence).Interval;
            below += Square(Weight(stratum) * (stratum.Share - interval.Low));
            above += Square(Weight(stratum) * (interval.High - stratum.Share));
        }

        ConfidenceInterval possible = Possible(strata);
        return new ConfidenceInterval(point - Math.Sqrt(below), point + Math.Sqrt(above)).Within(possible.Low, possible.High);
    }

    /// <summary>The shares that the answers counted so far leave possible.</summary>
    private ConfidenceInterval Possible(Stratum[] strata)
    {
        double satisfied = strata.Sum(stratum => stratum.Sample.Part);
        double others = strata.Sum(stratum => stratum.Sample.Whole - stratum.Sample.Part);
        return new ConfidenceInterval(satisfied / Population, 1 - (others / Population));
    }

    private static double Square(double value) => value * value;
}
