using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>How well the questions of one factor measure one thing (<i>hệ số Cronbach's alpha</i>).</summary>
/// <remarks>
/// Cronbach, Psychometrika 16 (1951) 297–334, with variances over n−1. The sums are whole numbers, so the order of the cases
/// does not matter. Alpha may be negative: then the questions pull apart.
/// </remarks>
[JsonConverter(typeof(FormConverter<CronbachAlpha>))]
public sealed record CronbachAlpha
{
    internal CronbachAlpha(int items, long cases, long incomplete, double? value)
    {
        Items = items;
        Cases = cases;
        Incomplete = incomplete;
        Value = value;
    }

    /// <summary>Reckons alpha over rows of scores, one row a respondent, one column a question; null is no score.</summary>
    /// <exception cref="ArgumentException">Two rows are of different lengths, or one is null.</exception>
    public static CronbachAlpha Of(IEnumerable<IReadOnlyList<int?>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ScoreSums? sums = null;
        foreach (IReadOnlyList<int?> row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            sums ??= new ScoreSums(row.Count);
            sums.Add(row);
        }

        return sums is null ? new CronbachAlpha(0, 0, 0, null) : new CronbachAlpha(sums.Items, sums.Cases, sums.Incomplete, sums.Alpha);
    }

    /// <summary>Reckons alpha over the questions of a factor.</summary>
    /// <exception cref="ArgumentException">
    /// The responses are to two questionnaires, whose scores are not pooled, or to one that lacks a question of the factor.
    /// </exception>
    public static CronbachAlpha Of(IEnumerable<SurveyResponse> responses, SurveyFactor factor)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentNullException.ThrowIfNull(factor);
        return Of(OfOneQuestionnaire(responses).Select(
            response => (IReadOnlyList<int?>)[.. factor.Questions.Select(question => response.AnswerTo(question.Code).Score)]));
    }

    /// <summary>The number of questions.</summary>
    public int Items { get; }

    /// <summary>The respondents who scored every question; only these count.</summary>
    public long Cases { get; }

    /// <summary>The respondents left out, because they skipped a question or had no opinion on it.</summary>
    public long Incomplete { get; }

    /// <summary>Alpha, at most 1; null for fewer than two questions or where the totals of all cases are the same.</summary>
    public double? Value { get; }

    private static IEnumerable<SurveyResponse> OfOneQuestionnaire(IEnumerable<SurveyResponse> responses)
    {
        Questionnaire? first = null;
        foreach (SurveyResponse response in responses)
        {
            ArgumentNullException.ThrowIfNull(response, nameof(responses));
            first ??= response.Wave.Questionnaire;
            yield return response.Wave.Questionnaire.Id == first.Id
                ? response
                : throw new ArgumentException(SurveyErrors.NotPooled(first, response.Wave.Questionnaire), nameof(responses));
        }
    }

    /// <summary>Writes alpha as <c>0.916 over 3 questions and 4 cases</c>, or <c>undefined</c>.</summary>
    public override string ToString() =>
        (Value is { } value ? Invariant($"{value:0.000}") : "undefined") + Invariant($" over {Items} questions and {Cases} cases");
}
