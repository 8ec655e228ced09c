using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using MongCai.Domain.Surveys;
using NodaTime;

namespace MongCai.Sdk.National;

public static partial class NationalMapping
{
    private const int NotSatisfied = 1;
    private const int Satisfied = 2;
    private const int VerySatisfied = 3;

    /// <summary>
    /// Makes the records of a month's satisfaction (<c>DongBoDanhGia</c>) from the tally of its responses, one for each question, or says what is
    /// missing.
    /// </summary>
    /// <param name="tally">The responses of the month, on the scale of three levels.</param>
    /// <param name="month">The month.</param>
    /// <param name="overallQuestion">The code of the question that asks for the satisfaction on the whole.</param>
    /// <param name="agency">The agency that was rated.</param>
    /// <param name="agencyName">Its name.</param>
    /// <param name="procedure">The procedure that was rated; null for all.</param>
    /// <remarks>
    /// Percentages are of the scored answers, each rounded to the nearest whole one, half away from zero, and to 100 only
    /// where it is 100: they need not add up to it. A question that nobody scored has none.
    /// </remarks>
    /// <exception cref="ArgumentException">The questionnaire has no such question.</exception>
    public static NationalMapping<IReadOnlyList<NationalSatisfaction>> OfSatisfaction(
        SurveyTally tally, YearMonth month, string overallQuestion, AgencyCode agency, string agencyName, ProcedureCode? procedure = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(overallQuestion);
        ArgumentNullException.ThrowIfNull(agencyName);
        if (tally.Questionnaire.Scale != RatingScale.ThreeLevels)
        {
            return new NationalMapping<IReadOnlyList<NationalSatisfaction>>.Incomplete(
                [new("PhanTramDanhGia", "is of a level of a scale of three, and the questionnaire has another", "survey on the scale of three levels")]);
        }

        NationalSatisfaction whole = new()
        {
            Month = month,
            Respondents = tally.Responses,
            Overall = Shares(tally, overallQuestion),
            Procedure = procedure,
            Agency = agency == default ? null : agency,
            AgencyName = agencyName,
        };
        IReadOnlyList<NationalSatisfaction> records =
            [.. tally.Questionnaire.Questions.Select(question => whole with { Question = question.Text, Shares = Shares(tally, question.Code) })];
        return NationalMapping<IReadOnlyList<NationalSatisfaction>>.Of(records, [.. Problems(whole)]);
    }

    private static IEnumerable<MappingProblem> Problems(NationalSatisfaction record)
    {
        if (record.Overall.VerySatisfied.IsAbsent)
        {
            yield return new("PhanTramDanhGia", "has no scored answer to rest on", "push the month when there is one");
        }

        if (record.Agency.IsAbsent)
        {
            yield return new("Madonvi", "is empty", "give the agency's code");
        }

        if (string.IsNullOrWhiteSpace(record.AgencyName))
        {
            yield return new("TenDonVi", "is empty", "give the agency's name");
        }
    }

    private static NationalShares Shares(SurveyTally tally, string question) => new()
    {
        VerySatisfied = Percent(tally, question, VerySatisfied),
        Satisfied = Percent(tally, question, Satisfied),
        NotSatisfied = Percent(tally, question, NotSatisfied),
    };

    private static long? Percent(SurveyTally tally, string question, int score)
    {
        Ratio ratio = Ratio.Of(
            tally.Count(question, Answer.Of(score)),
            Enumerable.Range(NotSatisfied, VerySatisfied).Sum(level => tally.Count(question, Answer.Of(level))));
        return ratio.Percent is { } percent ? Whole(percent) : null;
    }

    private static long Whole(decimal percent) => percent == 100m ? 100 : Math.Min(99, (long)Math.Round(percent, MidpointRounding.AwayFromZero));
}
