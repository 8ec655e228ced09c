using CsCheck;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using MongCai.Portal.Figures;
using NodaTime;

namespace MongCai.Portal.Tests.Counting;

/// <summary>The tally of a survey in the store is that of its responses, also where each answers many questions.</summary>
public sealed class SurveyBookTests
{
    private const string Owner = "000.00.01.H49";

    private static readonly LocalDate FirstDay = new(2026, 8, 26);

    private static readonly Questionnaire Asked = QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse("one-stop/2025"))!;

    private static readonly SurveyWave Wave = SurveyWave.Of("tests", Asked, new(FirstDay, FirstDay.PlusDays(30)), SampleSelection.SelfSelected);

    [Fact]
    public Task Find_AfterAnyResponses_IsTheirIndex() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 3].Array[Asked.Questions.Count]).Array[1, 30].SampleAsync(async given =>
        {
            SurveyResponse[] responses = [.. given.Select((one, number) => ResponseOf(number, one.Item1, one.Item2))];
            MemoryPortalStore store = new();
            SurveyBook book = new(Owner, Asked);
            foreach (SurveyResponse response in responses)
            {
                await store.TransactAsync(async (transaction, token) =>
                {
                    await book.NoteAsync(transaction, response, token);
                    return true;
                });
            }

            SurveyTally tally = SurveyTally.Empty(Asked, Wave.Selection);
            Array.ForEach([.. responses.Where(response => response.SubmittedAt.Date <= FirstDay.PlusDays(4))], tally.Add);
            IReadOnlyList<SurveyLine> lines = (await store.ReadAsync((reader, token) => book.FindAsync(reader, FirstDay, FirstDay.PlusDays(4), token)))!;
            Assert.Equal(tally.Index, SatisfactionIndex.OfCounts(lines.Select(line => (line.Satisfied, line.Scored, line.NoOpinion, line.Responses)), Wave.Selection));
            Assert.Equal(tally.Responses, lines.Sum(line => line.Responses));
        }, iter: 50);

    private static SurveyResponse ResponseOf(int number, int day, int[] scores) => ((ResponseDecision.Accepted)Wave.Restore(
        DossierCode.Of(AgencyCode.Parse(Owner), FirstDay, number + 1),
        FirstDay.PlusDays(day).At(new(8, 20)),
        Asked.Questions.Zip(scores).ToDictionary(pair => pair.First.Code, pair => pair.Second == 0 ? Answer.NoOpinion : Answer.Of(pair.Second)))).Response;
}
