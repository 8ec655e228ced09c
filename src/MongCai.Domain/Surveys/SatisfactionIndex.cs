using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>The share of satisfied answers (<i>chỉ số hài lòng</i>) to a question, a factor or a whole questionnaire.</summary>
/// <remarks>
/// The share of <i>hài lòng</i> and <i>rất hài lòng</i> among the scored answers, as SIPAS has it; those without opinion are
/// counted apart. The answers of one respondent go together, so the interval of a factor or a whole is that of fewer,
/// independent answers (ratio estimator over respondents, linearised); for a question it is the plain Wilson interval.
/// This is not the satisfaction of Decision 766, which is derived from overdue dossiers and complaints.
/// </remarks>
[JsonConverter(typeof(FormConverter<SatisfactionIndex>))]
[NoJson("store the responses and count again, or show its numbers.")]
public sealed record SatisfactionIndex
{
    private readonly ClusterSums sums;

    internal SatisfactionIndex(ClusterSums sums, long noOpinion, SampleSelection selection)
    {
        this.sums = sums;
        NoOpinion = noOpinion;
        Selection = selection;
    }

    /// <summary>The index of respondents of whom no more is known than their counts, as a store may keep them that names nobody.</summary>
    /// <param name="counts">
    /// For respondents who are alike: how many answers of each say that they are satisfied, how many have a score, how many say that there is no
    /// opinion, and how many respondents there are. None is negative, and no more are satisfied than have a score.
    /// </param>
    /// <param name="selection">How the respondents were found.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of its range.</exception>
    public static SatisfactionIndex OfCounts(IEnumerable<(int Satisfied, int Scored, int NoOpinion, long Respondents)> counts, SampleSelection selection)
    {
        ArgumentNullException.ThrowIfNull(counts);
        SurveyErrors.ThrowUnlessDefined(selection);
        ClusterSums sums = default;
        long noOpinion = 0;
        foreach ((int satisfied, int scored, int without, long respondents) in counts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(satisfied, nameof(counts));
            ArgumentOutOfRangeException.ThrowIfLessThan(scored, satisfied, nameof(counts));
            ArgumentOutOfRangeException.ThrowIfNegative(without, nameof(counts));
            ArgumentOutOfRangeException.ThrowIfNegative(respondents, nameof(counts));
            sums = sums.Plus(satisfied, scored, respondents);
            noOpinion += without * respondents;
        }

        return new(sums, noOpinion, selection);
    }

    /// <summary>The satisfied answers of the scored answers.</summary>
    public Ratio Satisfied => Ratio.Of(sums.Satisfied, sums.Scored);

    /// <summary>The respondents who scored a question of it.</summary>
    public long Respondents => sums.Respondents;

    /// <summary>The answers that there is no opinion.</summary>
    public long NoOpinion { get; }

    /// <summary>How the respondents were found; where they chose themselves, the interval speaks of nobody else.</summary>
    public SampleSelection Selection { get; }

    /// <summary>Estimates the index of a population that is far larger than the sample.</summary>
    public ProportionEstimate Estimate(ConfidenceLevel confidence) =>
        ProportionEstimate.FromClusters(Satisfied, sums.EffectiveSize, Respondents, null, confidence);

    /// <summary>Estimates the index of a population of known size, in people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The population is smaller than the respondents.</exception>
    public ProportionEstimate Estimate(long population, ConfidenceLevel confidence) =>
        ProportionEstimate.FromClusters(Satisfied, sums.EffectiveSize, Respondents, population, confidence);

    /// <summary>Writes the share with its counts.</summary>
    public override string ToString() => Satisfied.ToString();
}
