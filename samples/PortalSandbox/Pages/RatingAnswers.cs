using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using MongCai.Domain.Surveys;

namespace PortalSandbox.Pages;

/// <summary>What was chosen in the form of a rating.</summary>
internal sealed class RatingAnswers
{
    internal const string RespondentField = "nguoi-tra-loi";
    internal const string NoOpinion = "0";

    private readonly Dictionary<string, StringValues> form;

    private RatingAnswers(Dictionary<string, StringValues> form) => this.form = form;

    internal static RatingAnswers None { get; } = new([]);

    internal static RatingAnswers Read(string form) => new(QueryHelpers.ParseQuery(form));

    /// <summary>Who may answer: the staff do not rate the service.</summary>
    internal static IReadOnlyList<Respondent> Raters { get; } = [Respondent.Individual, Respondent.Organization];

    /// <summary>Who answers; null where nothing, or none that may answer, was chosen.</summary>
    internal Respondent? By => Raters.Cast<Respondent?>().FirstOrDefault(rater => Has(RespondentField, rater.ToString()!));

    internal bool Has(string question, string value) => form.GetValueOrDefault(question) == value;

    /// <summary>The scores by question; null where a choice is none of the form's.</summary>
    internal Dictionary<string, int?>? Scores(Questionnaire questionnaire)
    {
        Dictionary<string, int?> scores = [];
        foreach (string code in questionnaire.Questions.Select(question => question.Code).Where(form.ContainsKey))
        {
            if (Score(questionnaire.Scale, form[code].ToString()) is not { } score)
            {
                return null;
            }

            scores.Add(code, score == 0 ? null : score);
        }

        return scores;
    }

    /// <summary>The score of a choice, 0 for no opinion.</summary>
    private static int? Score(RatingScale scale, string value) =>
        value is [>= '0' and <= '9'] && (value[0] == '0' || scale.Contains(value[0] - '0')) ? value[0] - '0' : null;
}
