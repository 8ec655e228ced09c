using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using NodaTime;

namespace MongCai.Domain.Tests.Surveys;

/// <summary>Waves, and responses to them, of generated dossiers.</summary>
internal static class Waves
{
    public static SurveyTokenKey Key { get; } = SurveyTokenKey.FromBytes([.. Enumerable.Range(1, 32).Select(number => (byte)number)]);

    public static SurveyWave Sipas(SampleSelection selection = SampleSelection.Random, string code = "2019-q4") => Of("sipas/2017", code, selection);

    public static SurveyWave Of(string questionnaire, string code = "2019-q4", SampleSelection selection = SampleSelection.Random) =>
        SurveyWave.Of(
            code,
            QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse(questionnaire))!,
            new DateInterval(new LocalDate(2019, 10, 1), new LocalDate(2019, 12, 31)),
            selection);

    public static DossierCode Dossier(int number) => DossierCode.Parse(FormattableString.Invariant($"000.00.01.H49-191001-{number:0000}"));

    /// <summary>A form that is in order but for what a test changes; a score of 0 is no opinion.</summary>
    public static ResponseForm Form(
        SurveyWave wave,
        int dossier,
        IEnumerable<(string Question, int Score)> answers,
        SurveyToken? token = null,
        Respondent respondent = Respondent.Individual,
        LocalDateTime? submittedAt = null) =>
        new(
            Dossier(dossier),
            token ?? Key.Issue(wave, Dossier(dossier)),
            respondent,
            submittedAt ?? new LocalDateTime(2019, 11, 5, 9, 30),
            answers.ToDictionary(answer => answer.Question, answer => answer.Score == 0 ? Answer.NoOpinion : Answer.Of(answer.Score)));

    public static SurveyResponse Respond(SurveyWave wave, int dossier, params IEnumerable<(string Question, int Score)> answers) =>
        Assert.IsType<ResponseDecision.Accepted>(wave.Receive(Form(wave, dossier, answers), Key, _ => false)).Response;
}
