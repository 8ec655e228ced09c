using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Surveys;

/// <summary>One round of a survey (<i>đợt khảo sát</i>): a questionnaire, the days of its collection and how respondents are found.</summary>
[JsonConverter(typeof(FormConverter<SurveyWave>))]
[NoJson("make it in code from the Id of its Questionnaire and its days.")]
public sealed partial class SurveyWave
{
    private SurveyWave(string code, Questionnaire questionnaire, DateInterval collection, SampleSelection selection)
    {
        Code = code;
        Questionnaire = questionnaire;
        Collection = collection;
        Selection = selection;
    }

    /// <summary>A wave.</summary>
    /// <param name="code">A code that no other wave has, of small letters, digits and hyphens, such as <c>2024-q4</c>.</param>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="collection">The first and the last day on which forms are taken.</param>
    /// <param name="selection">How respondents come to answer.</param>
    /// <exception cref="ArgumentException">The code has another form, or the selection is not one of the two.</exception>
    public static SurveyWave Of(string code, Questionnaire questionnaire, DateInterval collection, SampleSelection selection)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(collection);
        SurveyErrors.ThrowUnlessDefined(selection);
        return Shape().IsMatch(code)
            ? new SurveyWave(code, questionnaire, collection, selection)
            : throw new ArgumentException(SurveyErrors.NotAWaveCode(code), nameof(code));
    }

    /// <summary>The code of the wave.</summary>
    public string Code { get; }

    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>The days on which forms are taken, both ends included.</summary>
    public DateInterval Collection { get; }

    /// <summary>How respondents come to answer.</summary>
    public SampleSelection Selection { get; }

    /// <summary>Checks a form. The token is checked first, so that a wrong one learns nothing of the dossier.</summary>
    /// <param name="form">The form.</param>
    /// <param name="key">The key that the tokens of the wave were made with.</param>
    /// <param name="hasAnswered">
    /// Whether a dossier has a response in this wave. Where forms come in on several machines at once, only the store can say:
    /// let it also hold wave and dossier of a response as a unique key.
    /// </param>
    public ResponseDecision Receive(ResponseForm form, SurveyTokenKey key, Predicate<DossierCode> hasAnswered)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(hasAnswered);
        return Refusal(form, key, hasAnswered) ?? Restore(form.Dossier, form.SubmittedAt, form.Answers);
    }

    /// <summary>Takes up a response that was accepted before, as from a store; its answers are checked again, and nothing else.</summary>
    /// <returns><see cref="ResponseDecision.Accepted"/> or <see cref="ResponseDecision.Invalid"/>.</returns>
    public ResponseDecision Restore(DossierCode dossier, LocalDateTime submittedAt, IReadOnlyDictionary<string, Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        string[] faults = [.. Faults(answers)];
        return faults.Length > 0
            ? new ResponseDecision.Invalid(string.Join(' ', faults))
            : new ResponseDecision.Accepted(new SurveyResponse(this, dossier, submittedAt, InOrder(answers)));
    }

    /// <summary>Writes the code.</summary>
    public override string ToString() => Code;

    private ResponseDecision? Refusal(ResponseForm form, SurveyTokenKey key, Predicate<DossierCode> hasAnswered) =>
        !key.Verifies(form.Token, this, form.Dossier) ? new ResponseDecision.TokenRefused()
        : form.Respondent == Respondent.Staff ? new ResponseDecision.StaffExcluded()
        : !Collection.Contains(form.SubmittedAt.Date) ? new ResponseDecision.NotOpen(Collection.Start, Collection.End)
        : hasAnswered(form.Dossier) ? new ResponseDecision.AlreadyAnswered()
        : null;

    private Answer[] InOrder(IReadOnlyDictionary<string, Answer> answers) =>
        [.. Questionnaire.Questions.Select(question => answers.GetValueOrDefault(question.Code))];

    private IEnumerable<string> Faults(IReadOnlyDictionary<string, Answer> answers)
    {
        foreach ((string question, Answer answer) in answers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!Questionnaire.HasQuestion(question))
            {
                yield return SurveyErrors.NoSuchQuestion(question, Questionnaire);
            }
            else if (answer.Score is { } score && !Questionnaire.Scale.Contains(score))
            {
                yield return SurveyErrors.ScoreOffScale(question, score, Questionnaire.Scale);
            }
        }

        if (answers.Values.All(answer => answer == Answer.Skipped))
        {
            yield return SurveyErrors.NothingAnswered;
        }
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,31}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
