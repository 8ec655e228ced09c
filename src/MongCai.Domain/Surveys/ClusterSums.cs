namespace MongCai.Domain.Surveys;

/// <summary>Sums over respondents of their satisfied answers y and scored answers m, from which the error of Σy/Σm follows.</summary>
internal readonly record struct ClusterSums(long Respondents, long Satisfied, long Scored, long SatisfiedSquared, long Product, long ScoredSquared)
{
    /// <summary>The sums where each respondent gave one answer.</summary>
    internal static ClusterSums OfSingles(long satisfied, long scored) => new(scored, satisfied, scored, satisfied, satisfied, scored);

    public static ClusterSums operator +(ClusterSums left, ClusterSums right) =>
        new(
            left.Respondents + right.Respondents,
            left.Satisfied + right.Satisfied,
            left.Scored + right.Scored,
            left.SatisfiedSquared + right.SatisfiedSquared,
            left.Product + right.Product,
            left.ScoredSquared + right.ScoredSquared);

    /// <summary>
    /// How many independent answers say as much: r(1−r) over the linearised variance Σ(y−rm)²/(Σm)² of r = Σy/Σm, at most
    /// all of them; the number of respondents where all answers are alike.
    /// </summary>
    internal double EffectiveSize =>
        Satisfied == 0 || Satisfied == Scored ? Respondents
        : Deviations == 0 ? Scored
        : Math.Min(Scored, Scored * ((double)((Int128)Satisfied * (Scored - Satisfied) * Scored) / (double)Deviations));

    /// <summary>(Σm)² times Σ(y−rm)², without rounding.</summary>
    private Int128 Deviations =>
        ((Int128)SatisfiedSquared * Scored * Scored) - (2 * (Int128)Satisfied * Scored * Product) + ((Int128)Satisfied * Satisfied * ScoredSquared);

    /// <summary>Adds respondents who are alike, or takes them away.</summary>
    internal ClusterSums Plus(int satisfied, int scored, long times) =>
        scored == 0
            ? this
            : this + new ClusterSums(
                times, times * satisfied, times * scored, times * satisfied * satisfied, times * satisfied * scored, times * scored * scored);
}
