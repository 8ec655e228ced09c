using MongCai.Domain.Surveys;

namespace MongCai.Domain.Outreach;

/// <summary>The interval of a difference of differences, from the intervals of its four shares.</summary>
/// <remarks>G. Y. Zou, A. Donner, Statistics in Medicine 27 (2008) 1693–1702.</remarks>
internal static class DifferenceInterval
{
    /// <summary>The ends in points of percent; each share has dossiers.</summary>
    internal static (double Low, double High) Of(BeforeAfter covered, BeforeAfter others, ConfidenceLevel confidence)
    {
        ProportionEstimate[] rising = [Estimate(covered.After, confidence), Estimate(others.Before, confidence)];
        ProportionEstimate[] falling = [Estimate(covered.Before, confidence), Estimate(others.After, confidence)];
        double effect = rising.Sum(Point) - falling.Sum(Point);
        double below = Math.Sqrt(rising.Sum(Below) + falling.Sum(Above));
        double above = Math.Sqrt(rising.Sum(Above) + falling.Sum(Below));
        return (100 * Math.Max(-2, effect - below), 100 * Math.Min(2, effect + above));
    }

    private static ProportionEstimate Estimate(Ratio share, ConfidenceLevel confidence) => ProportionEstimate.Wilson(share, confidence);

    private static double Point(ProportionEstimate share) => share.Point ?? 0;

    private static double Below(ProportionEstimate share) => Square(Point(share) - share.Interval.Low);

    private static double Above(ProportionEstimate share) => Square(share.Interval.High - Point(share));

    private static double Square(double length) => length * length;
}
