using CsCheck;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class SurveyTallyTests
{
    private static readonly SurveyWave Wave = Waves.Sipas();

    private static readonly string[] Questions = [.. Wave.Questionnaire.Questions.Select(question => question.Code)];

    /// <summary>Responses to all questions, a seventh of them skipped and a seventh without opinion.</summary>
    private static readonly Gen<SurveyResponse[]> Responses =
        Gen.Int[-1, 5].Array[22].Where(scores => scores.Any(score => score >= 0)).Array[1, 40].Select(all =>
            all.Select((scores, dossier) => Waves.Respond(Wave, dossier + 1, Questions.Zip(scores).Where(answer => answer.Second >= 0))).ToArray());

    [Fact]
    public void Add_OfThreeResponses_CountsEachKindApart()
    {
        SurveyTally tally = Tally([
            Waves.Respond(Wave, 1, ("result-1", 5), ("result-2", 4), ("result-3", 3)),
            Waves.Respond(Wave, 2, ("result-1", 2), ("result-2", 0)),
            Waves.Respond(Wave, 3, ("officer-1", 4)),
        ]);

        Assert.Equal(3, tally.Responses);
        Assert.Equal(Ratio.Of(1, 2), tally.IndexOfQuestion("result-1").Satisfied);
        Assert.Equal(Ratio.Of(2, 4), tally.IndexOfFactor("result").Satisfied);
        Assert.Equal(Ratio.Of(3, 5), tally.Index.Satisfied);
        Assert.Equal((2L, 1L), (tally.IndexOfFactor("result").Respondents, tally.IndexOfFactor("result").NoOpinion));
        Assert.Equal((1L, 1L, 1L), (tally.Count("result-2", Answer.Of(4)), tally.Count("result-2", Answer.NoOpinion), tally.Count("result-2", Answer.Skipped)));
        Assert.Equal(0, tally.Count("result-2", Answer.Of(9)));
        Assert.Equal(default, tally.IndexOfFactor("access").Satisfied);
        Assert.Equal("sipas/2017, 3 responses: 60.00 % (3 of 5)", tally.ToString());
    }

    [Fact]
    public void Merge_OfAnySplitInAnyOrder_IsTheTallyOfAll() =>
        Gen.Select(Responses, Gen.Int[0, 40], Gen.Int[0, 40]).Sample((responses, first, second) =>
        {
            SurveyTally a = Tally(responses.Take(first));
            SurveyTally b = Tally(responses.Skip(first).Take(second));
            SurveyTally c = Tally(responses.Skip(first + second));
            string all = Printed(Tally(responses.Reverse()));
            return Printed(SurveyTally.Merge(SurveyTally.Merge(a, b), c)) == all && Printed(SurveyTally.Merge(c, SurveyTally.Merge(b, a))) == all;
        }, iter: 50);

    [Fact]
    public void Retract_WhatWasAdded_LeavesTheRest() =>
        Responses.Sample(responses =>
        {
            SurveyTally tally = Tally(responses);
            tally.Retract(responses[0]);
            return Printed(tally) == Printed(Tally(responses[1..]));
        }, iter: 50);

    [Fact]
    public void Index_IsTheNaiveShare_OfTheAnswers() =>
        Responses.Sample(responses =>
        {
            int[] scores = [.. from response in responses from question in Questions where response.AnswerTo(question).Score is not null select response.AnswerTo(question).Score!.Value];
            return Tally(responses).Index.Satisfied == Ratio.Of(scores.Count(score => score >= 4), scores.Length);
        }, iter: 50);

    [Fact]
    public void Index_OfTheWhole_IsTheSumOfItsFactors() =>
        Responses.Sample(responses =>
        {
            SurveyTally tally = Tally(responses);
            return tally.Index.Satisfied == Wave.Questionnaire.Factors.Aggregate(default(Ratio), (sum, factor) => sum + tally.IndexOfFactor(factor.Code).Satisfied)
                && tally.Index.Satisfied == Questions.Aggregate(default(Ratio), (sum, question) => sum + tally.IndexOfQuestion(question).Satisfied)
                && tally.Index.NoOpinion == Questions.Sum(question => tally.IndexOfQuestion(question).NoOpinion);
        }, iter: 50);

    [Fact]
    public void Retract_WhatWasNeverAdded_Throws()
    {
        SurveyTally tally = Tally([Waves.Respond(Wave, 1, ("result-1", 5))]);

        Assert.Throws<InvalidOperationException>(() => tally.Retract(Waves.Respond(Wave, 1, ("result-1", 4))));
        Assert.Equal(Ratio.Of(1, 1), tally.Index.Satisfied);
    }

    [Fact]
    public void OfCounts_OfEachRespondent_IsTheIndexOfTheTally() => Responses.Sample(responses =>
    {
        IEnumerable<(int, int, int, long)> counts = responses.Select(response => Tally([response]).Index)
            .Select(one => ((int)one.Satisfied.Part, (int)one.Satisfied.Whole, (int)one.NoOpinion, 1L))
            .GroupBy(one => one, (one, alike) => (one.Item1, one.Item2, one.Item3, (long)alike.Count()));
        Assert.Equal(Tally(responses).Index, SatisfactionIndex.OfCounts(counts, SampleSelection.Random));
    }, iter: 100);

    [Theory]
    [InlineData(-1, 1, 0, 1)]
    [InlineData(2, 1, 0, 1)]
    [InlineData(1, 1, -1, 1)]
    [InlineData(1, 1, 0, -1)]
    public void OfCounts_OutOfRange_IsRefused(int satisfied, int scored, int noOpinion, long respondents) => Assert.Throws<ArgumentOutOfRangeException>(
        () => SatisfactionIndex.OfCounts([(satisfied, scored, noOpinion, respondents)], SampleSelection.Random));

    [Fact]
    public void Merge_OfSelfSelectedAndRandom_IsRefused()
    {
        SurveyTally random = SurveyTally.Empty(Wave.Questionnaire, SampleSelection.Random);
        SurveyTally kiosk = SurveyTally.Empty(Wave.Questionnaire, SampleSelection.SelfSelected);
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => SurveyTally.Merge(random, kiosk));

        Assert.StartsWith(
            "Tallies of sipas/2017 (random sample) and of sipas/2017 (self-selected) are not pooled. Publish them apart.",
            refusal.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => random.Add(Waves.Respond(Waves.Sipas(SampleSelection.SelfSelected), 1, ("result-1", 5))));
    }

    [Fact]
    public void Merge_OfTwoVersions_IsRefused() =>
        Assert.Throws<ArgumentException>(() => SurveyTally.Merge(
            SurveyTally.Empty(Waves.Of("one-stop/2018").Questionnaire, SampleSelection.Random),
            SurveyTally.Empty(Waves.Of("one-stop/2025").Questionnaire, SampleSelection.Random)));

    [Fact]
    public void Add_OfAQuestionnaireReadAnew_IsTheSameVersion()
    {
        using Stream stream = typeof(SurveyTally).Assembly.GetManifestResourceStream("questionnaires.csv")!;
        using StreamReader reader = new(stream);
        SurveyTally tally = SurveyTally.Empty(QuestionnaireCatalogue.Read(reader).Find(Wave.Questionnaire.Id)!, SampleSelection.Random);

        tally.Add(Waves.Respond(Wave, 1, ("result-1", 5)));

        Assert.Equal(1, tally.Responses);
    }

    private static SurveyTally Tally(IEnumerable<SurveyResponse> responses)
    {
        SurveyTally tally = SurveyTally.Empty(Wave.Questionnaire, SampleSelection.Random);
        foreach (SurveyResponse response in responses)
        {
            tally.Add(response);
        }

        return tally;
    }

    /// <summary>All that a tally can be asked.</summary>
    private static string Printed(SurveyTally tally) =>
        string.Join('\n', [
            tally.ToString(),
            .. Questions.SelectMany(question => new[] { Answer.Skipped, Answer.NoOpinion }.Concat(Enumerable.Range(1, 5).Select(Answer.Of)).Select(answer => $"{tally.Count(question, answer)}")),
            .. tally.Questionnaire.Factors.Select(
                factor => $"{tally.IndexOfFactor(factor.Code).Estimate(ConfidenceLevel.Percent95)} {tally.IndexOfFactor(factor.Code).Respondents}"),
            $"{tally.Index.Estimate(ConfidenceLevel.Percent95)}"]);
}
