using MongCai.Domain.Surveys;

namespace PortalSandbox.Pages;

/// <summary>The questions of the survey, each with the levels of the scale and the answer that one has no opinion.</summary>
internal sealed class RatingForm(PageLanguage language, Questionnaire questionnaire, RatingAnswers answers)
{
    internal Html Write(string address) => Html.Of(
        $"""
        <p>{language.Say(
            "Mỗi hồ sơ được đánh giá một lần. Có thể bỏ qua câu hỏi. Không ai thấy câu trả lời riêng của bạn, chỉ thấy tổng hợp.",
            "Each dossier is rated once. Questions may be left out. Nobody sees your own answers, only what all add up to.")}</p>
        <form method="post" action="{language.To(address)}">
        <fieldset id="{RatingAnswers.RespondentField}" tabindex="-1"><legend>{language.Say("Bạn trả lời với tư cách", "You answer as")}</legend>
        {Respondents()}
        </fieldset>
        {Html.Join(questionnaire.Questions.Index().Select(question => Question(question.Index + 1, question.Item)))}
        <button>{language.Say("Gửi đánh giá", "Send the rating")}</button>
        </form>
        """);

    private Html Respondents() => Html.Join(RatingAnswers.Raters.Select(kind => Choice(
        RatingAnswers.RespondentField, kind.ToString(), kind.Name(language.Language), answers.By == kind, kind == Respondent.Individual)));

    /// <summary>The text of a question is the one that the law has, in Vietnamese, as are the levels.</summary>
    private Html Question(int number, SurveyQuestion question) => Html.Of(
        $"""
        <fieldset id="{question.Code}" tabindex="-1"><legend lang="vi">{(long)number}. {question.Text}</legend>
        {Html.Join(questionnaire.Scale.Labels.Index().Reverse().Select(level => Level(question, level.Index + 1, level.Item)))}
        {Choice(question.Code, RatingAnswers.NoOpinion, language.Say("Không có ý kiến", "No opinion"), answers.Has(question.Code, RatingAnswers.NoOpinion), false)}
        </fieldset>
        """);

    private Html Level(SurveyQuestion question, int score, string label)
    {
        string value = Invariant($"{score}");
        return Html.Of(
            $"""
            <label class="choice" lang="vi"><input type="radio" name="{question.Code}" value="{value}"{Checked(answers.Has(question.Code, value))}> {label}</label>

            """);
    }

    private static Html Choice(string name, string value, string words, bool isChosen, bool isRequired) =>
        Html.Of(
            $"<label class=\"choice\"><input type=\"radio\" name=\"{name}\" value=\"{value}\"{Checked(isChosen)}{(isRequired ? Html.Of($" required") : Html.Empty)}> {words}</label>\n");

    private static Html Checked(bool isChosen) => isChosen ? Html.Of($" checked") : Html.Empty;
}
