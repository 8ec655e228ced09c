namespace MongCai.Domain.Surveys;

/// <summary>A question of a questionnaire: a content or criterion (<i>nội dung, tiêu chí</i>) to rate.</summary>
/// <param name="Code">The code, alone of its kind in the questionnaire, such as <c>g</c>.</param>
/// <param name="Text">The question as citizens read it.</param>
/// <param name="Source">The instrument and article, or what else the question rests on.</param>
public sealed record SurveyQuestion(string Code, string Text, string Source);
