using MongCai.Domain.Surveys;

namespace YearReport.Generation;

/// <summary>The questionnaire of the sample: the contents a to i of Decree 61/2018/NĐ-CP Art 31.1.</summary>
internal static class Surveys
{
    internal static Questionnaire Questionnaire { get; } = QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse("one-stop-contents/2018"))!;

    internal static IReadOnlyList<string> Questions { get; } = [.. Questionnaire.Questions.Select(question => question.Code)];

    internal static SurveyWave WaveOf(ProfilePeriod period) => SurveyWave.Of(
        period.Name.ToLowerInvariant().Replace(' ', '-'), Questionnaire, period.Days, SampleSelection.SelfSelected);
}
