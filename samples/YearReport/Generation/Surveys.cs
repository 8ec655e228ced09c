using MongCai.Domain.Surveys;

namespace YearReport.Generation;

/// <summary>The questionnaire of the sample: the contents a to i that the law names for the one-stop shop.</summary>
internal static class Surveys
{
    internal static Questionnaire Questionnaire { get; } = QuestionnaireCatalogue.Official.Questionnaires.First(questionnaire => questionnaire.Id.Code == "one-stop");

    internal static IReadOnlyList<string> Questions { get; } = [.. Questionnaire.Questions.Select(question => question.Code)];

    internal static SurveyWave WaveOf(ProfilePeriod period) => SurveyWave.Of(
        period.Name.ToLowerInvariant().Replace(' ', '-'), Questionnaire, period.Days, SampleSelection.SelfSelected);
}
