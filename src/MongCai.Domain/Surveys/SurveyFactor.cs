using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>Questions that measure one thing (<i>yếu tố</i>), such as access to the service.</summary>
/// <remarks>
/// The factors of <c>sipas</c> are the survey's; those of <c>one-stop</c> and <c>one-stop-contents</c> are this library's, as
/// <see cref="QuestionnaireCatalogue"/> says.
/// </remarks>
[JsonConverter(typeof(FormConverter<SurveyFactor>))]
[NoJson("take it from its Questionnaire.")]
public sealed class SurveyFactor
{
    internal SurveyFactor(string code, SurveyQuestion[] questions)
    {
        Code = code;
        Questions = Array.AsReadOnly(questions);
    }

    /// <summary>The code, alone of its kind in the questionnaire, such as <c>access</c>.</summary>
    public string Code { get; }

    /// <summary>The questions in their order.</summary>
    public ReadOnlyCollection<SurveyQuestion> Questions { get; }

    /// <summary>Writes the code.</summary>
    public override string ToString() => Code;
}
