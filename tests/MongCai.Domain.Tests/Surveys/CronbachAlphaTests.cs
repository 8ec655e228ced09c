using CsCheck;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class CronbachAlphaTests
{
    [Fact]
    public void Of_ThreeQuestions_IsTheHandComputedAlpha()
    {
        CronbachAlpha alpha = CronbachAlpha.Of([[5, 4, 5], [4, 4, 4], [3, 2, 3], [2, 3, 2]]);

        // Variances over n−1: 5/3, 11/12, 5/3 and, of the totals 14, 12, 8, 7, 131/12. 3/2 · (1 − (51/12)/(131/12)) = 120/131.
        Assert.Equal(120.0 / 131, alpha.Value!.Value, 15);
        Assert.Equal((3, 4L, 0L), (alpha.Items, alpha.Cases, alpha.Incomplete));
        Assert.Equal("0.916 over 3 questions and 4 cases", alpha.ToString());
    }

    [Fact]
    public void Of_QuestionsThatPullApart_IsNegative() => // variances 1 and 1/3, of the totals 4, 4, 5 1/3: 2 · (1 − 4) = −6
        Assert.Equal(-6, CronbachAlpha.Of([[1, 3], [2, 2], [3, 2]]).Value);

    [Fact]
    public void Of_TheSameQuestionTwice_IsExactlyOne() => Assert.Equal(1, CronbachAlpha.Of([[1, 1, 1], [2, 2, 2], [5, 5, 5]]).Value);

    [Fact]
    public void Of_TotalsWithoutSpread_IsUndefined() => Assert.Null(CronbachAlpha.Of([[1, 3], [2, 2], [3, 1]]).Value);

    [Fact]
    public void Of_FewerThanTwo_IsUndefined()
    {
        Assert.Null(CronbachAlpha.Of([[1], [2], [3]]).Value); // one question
        Assert.Null(CronbachAlpha.Of([[1, 5]]).Value); // one case
        Assert.Equal("undefined over 0 questions and 0 cases", CronbachAlpha.Of([]).ToString()); // none
    }

    [Fact]
    public void Of_IncompleteRows_LeavesThemOutAndCountsThem()
    {
        CronbachAlpha alpha = CronbachAlpha.Of([[5, 4, 5], [null, 4, 4], [4, 4, 4], [3, 2, 3], [2, 3, 2]]);

        Assert.Equal(120.0 / 131, alpha.Value!.Value, 15);
        Assert.Equal((4L, 1L), (alpha.Cases, alpha.Incomplete));
    }

    [Fact]
    public void Of_RowsOfDifferentLengths_Throws() =>
        Assert.Throws<ArgumentException>(() => CronbachAlpha.Of([[1, 2], [1, 2, 3]]));

    [Fact]
    public void Of_Responses_TakesTheQuestionsOfTheFactor()
    {
        SurveyWave wave = Waves.Sipas();
        SurveyFactor result = wave.Questionnaire.Factor("result");
        SurveyResponse[] responses =
        [
            Waves.Respond(wave, 1, ("result-1", 5), ("result-2", 4), ("result-3", 5), ("access-1", 1)),
            Waves.Respond(wave, 2, ("result-1", 4), ("result-2", 4), ("result-3", 4)),
            Waves.Respond(wave, 3, ("result-1", 3), ("result-2", 2), ("result-3", 3)),
            Waves.Respond(wave, 4, ("result-1", 2), ("result-2", 3), ("result-3", 2)),
            Waves.Respond(wave, 5, ("result-1", 2)),
        ];

        Assert.Equal(120.0 / 131, CronbachAlpha.Of(responses, result).Value!.Value, 15);
        Assert.Equal(1, CronbachAlpha.Of(responses, result).Incomplete);
    }

    /// <summary>Another version words its questions otherwise: scores of both are not one test, as a tally of both is none.</summary>
    [Fact]
    public void Of_ResponsesToTwoQuestionnaires_Throws()
    {
        QuestionnaireCatalogue versions = QuestionnaireCatalogue.Read(new StringReader(
            """
            questionnaire,method,from,until,scale,factor,question,text,source
            own/2018,own,2018-01-01,2018-12-31,5,f,a,A?,S
            own/2018,own,2018-01-01,2018-12-31,5,f,b,B?,S
            own/2019,own,2019-01-01,,5,f,a,Not A?,S
            own/2019,own,2019-01-01,,5,f,b,Not B?,S
            """));
        SurveyWave[] waves = [.. versions.Questionnaires.Select(one => SurveyWave.Of("2019-q4", one, new(new(2019, 10, 1), new(2019, 12, 31)), SampleSelection.Random))];
        SurveyResponse[] responses = [.. waves.Select((wave, number) => Waves.Respond(wave, number + 1, ("a", 5), ("b", 4)))];

        Assert.StartsWith(
            "Responses to own/2018 and to own/2019 are not pooled.",
            Assert.Throws<ArgumentException>("responses", () => CronbachAlpha.Of(responses, waves[0].Questionnaire.Factor("f"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ANullRow_IsAWrongCall()
    {
        Assert.Throws<ArgumentNullException>("rows", () => CronbachAlpha.Of([[1, 2], null!]));
        Assert.Throws<ArgumentNullException>("responses", () => CronbachAlpha.Of([null!], Waves.Sipas().Questionnaire.Factor("result")));
    }

    [Fact]
    public void Of_RowsInAnyOrder_IsTheNaiveAlpha() =>
        Gen.Int[1, 5].Array[4].Array[2, 60].Sample(rows =>
        {
            double? alpha = CronbachAlpha.Of(Rows(rows)).Value;
            double? reversed = CronbachAlpha.Of(Rows([.. rows.Reverse()])).Value;
            double? naive = Naive(rows);
            return alpha == reversed && (alpha is null ? naive is null || double.IsNaN(naive.Value) || double.IsInfinity(naive.Value) : Math.Abs(alpha.Value - naive!.Value) < 1e-9 * Math.Max(1, Math.Abs(alpha.Value)));
        });

    private static IEnumerable<IReadOnlyList<int?>> Rows(int[][] rows) => rows.Select(row => (IReadOnlyList<int?>)[.. row.Select(score => (int?)score)]);

    private static double? Naive(int[][] rows)
    {
        double items = Enumerable.Range(0, 4).Sum(item => Variance(rows.Select(row => row[item])));
        double totals = Variance(rows.Select(row => row.Sum()));
        return totals == 0 ? null : 4.0 / 3 * (1 - (items / totals));
    }

    private static double Variance(IEnumerable<int> scores)
    {
        double mean = scores.Average();
        return scores.Sum(score => (score - mean) * (score - mean)) / (scores.Count() - 1);
    }
}
