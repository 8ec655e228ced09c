using MongCai.Domain.Surveys;

namespace MongCai.Portal.Figures;

/// <summary>How many responses are alike in what counts of them.</summary>
/// <param name="Satisfied">How many answers of one say that the applicant is satisfied.</param>
/// <param name="Scored">How many answers of one have a score.</param>
/// <param name="NoOpinion">How many answers of one say that there is no opinion.</param>
/// <param name="Responses">How many responses.</param>
internal readonly record struct SurveyLine(int Satisfied, int Scored, int NoOpinion, long Responses)
{
    internal static SurveyLine Of(SurveyResponse response)
    {
        SurveyTally one = SurveyTally.Empty(response.Wave.Questionnaire, response.Wave.Selection);
        one.Add(response);
        return new(checked((int)one.Index.Satisfied.Part), checked((int)one.Index.Satisfied.Whole), checked((int)one.Index.NoOpinion), 1);
    }

    /// <summary>Adds up lines that are alike.</summary>
    internal static IReadOnlyList<SurveyLine> Sum(IEnumerable<SurveyLine> lines) =>
    [
        .. from line in lines
           group line.Responses by line with { Responses = 0 } into alike
           select alike.Key with { Responses = alike.Sum() },
    ];
}
