using MongCai.Domain.Surveys;

namespace MongCai.Sdk.National;

public static partial class NationalMapping
{
    /// <summary>Makes the record of one response's satisfaction with its dossier (<c>DanhGiaHaiLong</c>), or says what is missing.</summary>
    /// <param name="response">The response, on the scale of three levels.</param>
    /// <param name="overallQuestion">The code of the question that asks for the satisfaction on the whole.</param>
    /// <param name="raterKind">The kind of the one who rated, in the code of the system that takes it, such as <c>CongDan</c>.</param>
    /// <remarks>A response says neither who rated nor anything in words: both stay empty.</remarks>
    /// <exception cref="ArgumentException">The questionnaire has no such question.</exception>
    public static NationalMapping<NationalDossierRating> OfRating(SurveyResponse response, string overallQuestion, string raterKind = "")
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(overallQuestion);
        ArgumentNullException.ThrowIfNull(raterKind);
        NationalDossierRating record = new()
        {
            Dossier = response.Dossier == default ? null : response.Dossier,
            RaterKind = raterKind,
            At = response.SubmittedAt,
            Rating = response.Wave.Questionnaire.Scale == RatingScale.ThreeLevels ? RatingOf(response.AnswerTo(overallQuestion)) : default,
        };
        return NationalMapping<NationalDossierRating>.Of(record, [.. NationalLimits.Keys(record)]);
    }

    private static NationalCode<NationalRating> RatingOf(Answer answer) =>
        answer == Answer.Of(VerySatisfied) ? NationalCode.Of(NationalRating.VerySatisfied)
        : answer == Answer.Of(Satisfied) ? NationalCode.Of(NationalRating.Satisfied)
        : answer == Answer.Of(NotSatisfied) ? NationalCode.Of(NationalRating.NotSatisfied)
        : default;
}
