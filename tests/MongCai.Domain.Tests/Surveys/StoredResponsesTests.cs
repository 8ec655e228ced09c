using System.Text.Json;
using MongCai.Domain.Surveys;
using MongCai.Domain.Tests.Conventions;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Tests.Surveys;

/// <summary>
/// Responses as a portal stored them before the contents of the decrees had a questionnaire of their own, with what each was asked and how it counted.
/// The file is frozen: what it says of an answer is what the applicant was asked.
/// </summary>
public class StoredResponsesTests
{
    private static readonly JsonElement[] Stored =
        [.. JsonDocument.Parse(Repository.Read("tests", "MongCai.Domain.Tests", "Surveys", "stored-responses.json")).RootElement.EnumerateArray()];

    public static TheoryData<int> Responses => [.. Enumerable.Range(0, Stored.Length)];

    [Theory]
    [MemberData(nameof(Responses))]
    public void Response_OfAnEarlierRelease_AnswersWhatItWasAsked(int index)
    {
        SurveyResponse response = Read(Stored[index].GetProperty("stored"));
        Assert.All(Stored[index].GetProperty("asked").EnumerateObject(), asked =>
            Assert.Equal(asked.Value.GetString(), response.Wave.Questionnaire.Questions.Single(question => question.Code == asked.Name).Text));
        Assert.All(Stored[index].GetProperty("stored").GetProperty("answers").EnumerateObject(), answer =>
            Assert.Equal(AnswerOf(answer.Value), response.AnswerTo(answer.Name)));
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void Response_OfAnEarlierRelease_CountsAsItDid(int index)
    {
        SurveyResponse response = Read(Stored[index].GetProperty("stored"));
        SurveyTally tally = SurveyTally.Empty(response.Wave.Questionnaire, response.Wave.Selection);
        tally.Add(response);
        Assert.Equal(
            Stored[index].GetProperty("factors").EnumerateObject().Select(factor => $"{factor.Name} {factor.Value}"),
            response.Wave.Questionnaire.Factors.Select(factor => $"{factor} {Share(tally.IndexOfFactor(factor.Code))}"));
        Assert.Equal(Stored[index].GetProperty("whole").GetString(), Share(tally.Index));
    }

    [Fact]
    public void Questionnaires_OfTheEarlierRelease_AreAllInTheFile() =>
        Assert.Empty(new[] { "one-stop/2018", "one-stop/2025", "online/2018", "overall/2019", "sipas/2017" }
            .Except(Stored.Select(one => one.GetProperty("stored").GetProperty("questionnaire").GetString())));

    [Theory]
    [InlineData("2019-01-06", "one-stop/2018")] // where only the day of an answer is known, that leads to the same questions as ever
    [InlineData("2025-06-30", "one-stop/2018")]
    [InlineData("2025-07-01", "one-stop/2025")]
    [InlineData("2026-11-29", "one-stop/2025")]
    public void InUse_OnADayOfTheEarlierRelease_IsTheSameVersion(string day, string questionnaire) =>
        Assert.Equal(questionnaire, QuestionnaireCatalogue.Official.InUse("one-stop", LocalDatePattern.Iso.Parse(day).Value)?.ToString());

    private static SurveyResponse Read(JsonElement stored)
    {
        Questionnaire questionnaire = QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse(stored.GetProperty("questionnaire").GetString()!))!;
        LocalDateTime submitted = LocalDateTimePattern.ExtendedIso.Parse(stored.GetProperty("submittedAt").GetString()!).Value;
        SurveyWave wave = SurveyWave.Of("portal", questionnaire, new DateInterval(submitted.Date, submitted.Date), SampleSelection.SelfSelected);
        return Assert.IsType<ResponseDecision.Accepted>(wave.Restore(
            Waves.Dossier(1), submitted, stored.GetProperty("answers").EnumerateObject().ToDictionary(answer => answer.Name, answer => AnswerOf(answer.Value)))).Response;
    }

    private static Answer AnswerOf(JsonElement score) => score.ValueKind == JsonValueKind.Null ? Answer.NoOpinion : Answer.Of(score.GetInt32());

    private static string Share(SatisfactionIndex index) => FormattableString.Invariant($"{index.Satisfied.Part}/{index.Satisfied.Whole}");
}
