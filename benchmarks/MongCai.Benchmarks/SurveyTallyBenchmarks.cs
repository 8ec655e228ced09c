using BenchmarkDotNet.Attributes;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>The tally of a year's forms beside a LINQ grouping that counts the same answers.</summary>
[MemoryDiagnoser]
public class SurveyTallyBenchmarks
{
    private const int Forms = 8_600;

    private static readonly Questionnaire Sipas = QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse("sipas/2017"))!;

    private static readonly SurveyWave Wave =
        SurveyWave.Of("2019", Sipas, new DateInterval(new LocalDate(2019, 1, 1), new LocalDate(2019, 12, 31)), SampleSelection.Random);

    private static readonly SurveyTokenKey Key = SurveyTokenKey.FromBytes(new byte[SurveyTokenKey.MinimumBytes]);

    private readonly SurveyResponse[] responses = [.. Enumerable.Range(0, Forms).Select(Response)];

    [Benchmark(Baseline = true, Description = "LINQ grouping by question", OperationsPerInvoke = Forms)]
    public Dictionary<string, double> Grouping() =>
        (from response in responses
         from question in Sipas.Questions
         let score = response.AnswerTo(question.Code).Score
         where score is not null
         group Sipas.Scale.IsSatisfied(score.Value) by question.Code)
        .ToDictionary(group => group.Key, group => group.Average(isSatisfied => isSatisfied ? 1.0 : 0));

    [Benchmark(Description = "SurveyTally", OperationsPerInvoke = Forms)]
    public SurveyTally Tally()
    {
        SurveyTally tally = SurveyTally.Empty(Sipas, SampleSelection.Random);
        foreach (SurveyResponse response in responses)
        {
            tally.Add(response);
        }

        return tally;
    }

    private static SurveyResponse Response(int number)
    {
        DossierCode dossier = DossierCode.Parse(FormattableString.Invariant($"000.00.01.H49-190401-{number + 1:0000}"));
        Dictionary<string, Answer> answers = Sipas.Questions.Select((question, index) => (question.Code, Score: 1 + ((number + (3 * index)) % 5)))
            .ToDictionary(answer => answer.Code, answer => Answer.Of(answer.Score));
        ResponseForm form = new(dossier, Key.Issue(Wave, dossier), Respondent.Individual, new LocalDateTime(2019, 5, 6, 8, 0), answers);
        return ((ResponseDecision.Accepted)Wave.Receive(form, Key, _ => false)).Response;
    }
}
