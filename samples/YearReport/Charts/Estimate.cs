namespace YearReport.Charts;

/// <summary>A percentage with its label and how it is written; one that is estimated lies between two others.</summary>
internal sealed record Estimate(string Label, double Percent, string Figure, double Low, double High)
{
    internal Estimate(string label, double percent, string figure)
        : this(label, percent, figure, percent, percent)
    {
    }
}
