using CsCheck;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class SatisfactionIndexTests
{
    private static readonly SurveyWave Wave = Waves.Sipas();

    private static readonly ConfidenceLevel Level = ConfidenceLevel.Percent95;

    [Fact]
    public void Estimate_OfAQuestion_IsThePlainWilsonInterval()
    {
        SatisfactionIndex index = Of(Enumerable.Range(1, 50).Select(dossier => new[] { dossier <= 45 ? 4 : 3 })).IndexOfQuestion("result-1");

        Assert.Equal(ProportionEstimate.Wilson(Ratio.Of(45, 50), Level), index.Estimate(Level));
        Assert.Equal(ProportionEstimate.Wilson(Ratio.Of(45, 50), 200, Level), index.Estimate(200, Level));
        Assert.Equal("90.00 % (45 of 50)", index.ToString());
    }

    [Fact]
    public void Estimate_OfRespondentsWhoAnswerAlike_CountsEachOnce() // three like answers say no more than one
    {
        SurveyTally tally = Of(Enumerable.Range(1, 50).Select(dossier => dossier <= 45 ? new[] { 5, 4, 4 } : [1, 2, 3]));

        Assert.Equal(50, tally.IndexOfFactor("result").Estimate(Level).EffectiveSize, 9);
        Assert.Equal(tally.IndexOfQuestion("result-1").Estimate(Level).Interval.Low, tally.IndexOfFactor("result").Estimate(Level).Interval.Low, 12);
    }

    [Fact]
    public void Estimate_OfRespondentsWhoDiffer_IsTheHandComputedSize()
    {
        SatisfactionIndex index = Of([[5, 5, 5], [5, 5, 1], [5, 1, 1], [1, 0, 0]]).IndexOfFactor("result");

        // y = 3, 2, 1, 0 and m = 3, 3, 3, 1, so r = 0.6; Σ(y−0.6m)² = 1.44 + 0.04 + 0.64 + 0.36 = 2.48; 10²·0.6·0.4/2.48.
        Assert.Equal(Ratio.Of(6, 10), index.Satisfied);
        Assert.Equal(24 / 2.48, index.Estimate(Level).EffectiveSize, 12);
    }

    [Fact]
    public void Estimate_OfOneMind_CountsRespondents() =>
        Assert.Equal(3, Of([[5, 5, 5], [4, 4, 4], [5, 4, 5]]).IndexOfFactor("result").Estimate(Level).EffectiveSize);

    [Fact]
    public void Estimate_OfEveryoneAsked_IsThePoint()
    {
        ConfidenceInterval interval = Of([[5, 5, 1], [5, 1, 1]]).IndexOfFactor("result").Estimate(2, Level).Interval;

        Assert.Equal((0.5, 0.5), (interval.Low, interval.High));
    }

    [Fact]
    public void Estimate_WithoutAnswers_IsNoData()
    {
        ProportionEstimate estimate = Of([]).Index.Estimate(Level);

        Assert.Null(estimate.Point);
        Assert.Equal((0d, 1d), (estimate.Interval.Low, estimate.Interval.High));
    }

    [Fact]
    public void EffectiveSize_NeverExceeds_TheAnswers() =>
        Gen.Int[0, 5].Array[3].Array[1, 60].Sample(rows =>
        {
            ProportionEstimate estimate = Of(rows).IndexOfFactor("result").Estimate(Level);
            return estimate.EffectiveSize <= estimate.Sample.Whole && estimate.EffectiveSize >= 0
                && (estimate.Point is null || estimate.Interval.Contains(estimate.Point.Value));
        }, iter: 100);

    private static SurveyTally Of(IEnumerable<int[]> rows)
    {
        SurveyTally tally = SurveyTally.Empty(Wave.Questionnaire, SampleSelection.Random);
        foreach ((int[] scores, int dossier) in rows.Select((scores, dossier) => (scores, dossier)))
        {
            tally.Add(Waves.Respond(Wave, dossier + 1, scores.Select((score, question) => (FormattableString.Invariant($"result-{question + 1}"), score))));
        }

        return tally;
    }
}
