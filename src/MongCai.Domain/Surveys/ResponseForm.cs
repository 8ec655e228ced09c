using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Surveys;

/// <summary>What came in from a respondent, not yet checked.</summary>
/// <remarks>Free text has no place in it: a complaint is feedback to be answered, not a figure.</remarks>
public sealed class ResponseForm
{
    /// <summary>A form as it came in.</summary>
    /// <param name="dossier">The dossier that was served.</param>
    /// <param name="token">The token that came with it.</param>
    /// <param name="respondent">Who answers, as known by other means than the form.</param>
    /// <param name="submittedAt">The moment, in Vietnamese time.</param>
    /// <param name="answers">The answers by the codes of their questions.</param>
    public ResponseForm(DossierCode dossier, SurveyToken token, Respondent respondent, LocalDateTime submittedAt, IReadOnlyDictionary<string, Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        (Dossier, Token, Respondent, SubmittedAt, Answers) = (dossier, token, respondent, submittedAt, answers);
    }

    /// <summary>The dossier that was served.</summary>
    [JsonRequired]
    public DossierCode Dossier { get; init; }

    /// <summary>The token that came with the form.</summary>
    [JsonRequired]
    public SurveyToken Token { get; init; }

    /// <summary>Who answers.</summary>
    [JsonRequired]
    public Respondent Respondent { get; init; }

    /// <summary>The moment the form came in, in Vietnamese time.</summary>
    [JsonRequired, JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime SubmittedAt { get; init; }

    /// <summary>The answers by the codes of their questions: the caller's as they are now.</summary>
    [JsonRequired]
    public IReadOnlyDictionary<string, Answer> Answers { get; init => field = CopiedDictionary.Of(value); }
}
