using System.Text.Json.Serialization;

namespace MongCai.Domain.Surveys;

/// <summary>A question of a questionnaire: a content or criterion (<i>nội dung, tiêu chí</i>) to rate.</summary>
/// <param name="Code">The code, alone of its kind in the questionnaire, such as <c>g</c>.</param>
/// <param name="Text">The question as citizens read it; in the table that comes with the library, in its own wording.</param>
/// <param name="Source">The instrument and article, or what else the question rests on, and what of it is the library's own.</param>
public sealed record SurveyQuestion([property: JsonRequired] string Code, [property: JsonRequired] string Text, [property: JsonRequired] string Source);
