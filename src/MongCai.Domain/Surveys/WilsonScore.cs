namespace MongCai.Domain.Surveys;

/// <summary>The score interval of E. B. Wilson, JASA 22 (1927) 209–212.</summary>
internal static class WilsonScore
{
    /// <summary>The interval for a proportion seen in a sample of an effective size; [0, 1] for an empty sample.</summary>
    internal static ConfidenceInterval Interval(double proportion, double size, double z)
    {
        double total = size + (z * z);
        double centre = ((size * proportion) + (z * z / 2)) / total;
        double half = z * Math.Sqrt((size * proportion * (1 - proportion)) + (z * z / 4)) / total;
        return new ConfidenceInterval(
            proportion == 0 ? 0 : Math.Max(0, centre - half),
            proportion == 1 ? 1 : Math.Min(1, centre + half));
    }
}
