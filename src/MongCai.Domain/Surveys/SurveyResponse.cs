using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Surveys;

/// <summary>A response that was checked and accepted (<i>phiếu trả lời</i>); only its <see cref="SurveyWave"/> makes one.</summary>
[JsonConverter(typeof(FormConverter<SurveyResponse>))]
[NoJson("store the ResponseForm, which serialises, and let the wave accept it again.")]
public sealed class SurveyResponse
{
    private readonly Answer[] answers;

    internal SurveyResponse(SurveyWave wave, DossierCode dossier, LocalDateTime submittedAt, Answer[] answers)
    {
        Wave = wave;
        Dossier = dossier;
        SubmittedAt = submittedAt;
        this.answers = answers;
    }

    /// <summary>The wave that the response belongs to.</summary>
    public SurveyWave Wave { get; }

    /// <summary>The dossier that was served.</summary>
    public DossierCode Dossier { get; }

    /// <summary>The moment the response came in, in Vietnamese time.</summary>
    public LocalDateTime SubmittedAt { get; }

    /// <summary>The answer to the question of the code; <see cref="Answer.Skipped"/> where there was none.</summary>
    /// <exception cref="ArgumentException">The questionnaire has no such question.</exception>
    public Answer AnswerTo(string question) => answers[Wave.Questionnaire.PositionOf(question)];

    /// <summary>Writes the wave and the dossier, and not the answers.</summary>
    public override string ToString() => $"{Wave}: {Dossier}";

    /// <summary>The answers in the order of the questions.</summary>
    internal ReadOnlySpan<Answer> Answers => answers;
}
