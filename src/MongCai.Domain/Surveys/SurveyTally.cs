using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>The counts of responses to one questionnaire, found in one way (<i>tổng hợp phiếu</i>).</summary>
/// <remarks>
/// All counts are whole numbers: tallies of any split of the responses merge to the same one, in any order. A tally changes
/// as responses are added and is not safe for use from several threads at once; give each its own and merge.
/// </remarks>
/// <example>
/// <code>
/// SurveyTally tally = SurveyTally.Empty(questionnaire, SampleSelection.Random);
/// tally.Add(response);
/// Console.WriteLine(tally.Index.Satisfied);
/// // 100.00 % (1 of 1)
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<SurveyTally>))]
[NoJson("store the responses and count again, or show its numbers.")]
public sealed class SurveyTally
{
    private readonly int slots;
    private readonly long[] counts;
    private readonly ClusterSums[] factors;
    private ClusterSums whole;
    private long responses;

    private SurveyTally(Questionnaire questionnaire, SampleSelection selection)
    {
        Questionnaire = questionnaire;
        Selection = selection;
        slots = Answer.Of(questionnaire.Scale.Highest).Slot + 1;
        counts = new long[questionnaire.Questions.Count * slots];
        factors = new ClusterSums[questionnaire.Factors.Count];
    }

    /// <summary>A tally without responses.</summary>
    public static SurveyTally Empty(Questionnaire questionnaire, SampleSelection selection)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        SurveyErrors.ThrowUnlessDefined(selection);
        return new SurveyTally(questionnaire, selection);
    }

    /// <summary>The tally of the responses of both; neither is changed.</summary>
    /// <exception cref="ArgumentException">They are of different questionnaires or versions, or one is of a random sample and the other is not.</exception>
    public static SurveyTally Merge(SurveyTally left, SurveyTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        SurveyTally merged = left.IsOf(right.Questionnaire, right.Selection)
            ? Empty(left.Questionnaire, left.Selection)
            : throw new ArgumentException(SurveyErrors.NotPooled(left, right), nameof(right));
        merged.Include(left);
        merged.Include(right);
        return merged;
    }

    /// <summary>The questionnaire, in one version.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>How the respondents were found.</summary>
    public SampleSelection Selection { get; }

    /// <summary>The number of responses.</summary>
    public long Responses => responses;

    /// <summary>The index of the whole questionnaire: satisfied answers of all scored answers.</summary>
    public SatisfactionIndex Index => IndexOf(whole, Sum(Answer.NoOpinion, 0, Questionnaire.Questions.Count));

    /// <summary>The index of the factor of the code.</summary>
    /// <exception cref="ArgumentException">The questionnaire has no such factor.</exception>
    public SatisfactionIndex IndexOfFactor(string code)
    {
        SurveyFactor factor = Questionnaire.Factor(code);
        return IndexOf(
            factors[Questionnaire.Factors.IndexOf(factor)], Sum(Answer.NoOpinion, Questionnaire.PositionOf(factor.Questions[0].Code), factor.Questions.Count));
    }

    /// <summary>The index of the question of the code.</summary>
    /// <exception cref="ArgumentException">The questionnaire has no such question.</exception>
    public SatisfactionIndex IndexOfQuestion(string code)
    {
        long satisfied = 0;
        long scored = 0;
        for (int score = 1; score <= Questionnaire.Scale.Highest; score++)
        {
            long count = Count(code, Answer.Of(score));
            scored += count;
            satisfied += Questionnaire.Scale.IsSatisfied(score) ? count : 0;
        }

        return IndexOf(ClusterSums.OfSingles(satisfied, scored), Count(code, Answer.NoOpinion));
    }

    /// <summary>
    /// How many responses gave the answer to the question; <see cref="Answer.Skipped"/> and <see cref="Answer.NoOpinion"/> are counted apart.
    /// </summary>
    /// <exception cref="ArgumentException">The questionnaire has no such question.</exception>
    public long Count(string question, Answer answer)
    {
        int position = Questionnaire.PositionOf(question);
        return answer.Slot < slots ? counts[(position * slots) + answer.Slot] : 0;
    }

    /// <summary>Counts a response.</summary>
    /// <exception cref="ArgumentException">The response is to another questionnaire or version, or its respondent was found in another way.</exception>
    public void Add(SurveyResponse response) => Change(response, 1);

    /// <summary>Takes back a response that was counted, as when it proves false later.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Add"/>.</exception>
    /// <remarks>
    /// A tally keeps counts and no responses: one that was never counted is refused only where a count of its answers would fall below nothing.
    /// </remarks>
    /// <exception cref="InvalidOperationException">One of the answers is not counted, so that the response was not.</exception>
    public void Retract(SurveyResponse response) => Change(response, -1);

    /// <summary>Writes the number of responses and the index.</summary>
    public override string ToString() => Invariant($"{Questionnaire}, {Responses} responses: {Index.Satisfied}");

    private bool IsOf(Questionnaire questionnaire, SampleSelection selection) => Questionnaire.IsSameAs(questionnaire) && selection == Selection;

    private void Change(SurveyResponse response, int times)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (!IsOf(response.Wave.Questionnaire, response.Wave.Selection))
        {
            throw new ArgumentException(SurveyErrors.NotOfTheTally(response, this), nameof(response));
        }

        if (times < 0 && !Holds(response.Answers))
        {
            throw new InvalidOperationException(SurveyErrors.NothingToRetract);
        }

        Count(response.Answers, times);
    }

    private bool Holds(ReadOnlySpan<Answer> answers)
    {
        for (int question = 0; question < answers.Length; question++)
        {
            if (counts[(question * slots) + answers[question].Slot] == 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Count(ReadOnlySpan<Answer> answers, int times)
    {
        int question = 0;
        int satisfiedOfAll = 0;
        int scoredOfAll = 0;
        for (int factor = 0; factor < factors.Length; factor++)
        {
            int satisfied = 0;
            int scored = 0;
            for (int end = question + Questionnaire.Factors[factor].Questions.Count; question < end; question++)
            {
                counts[(question * slots) + answers[question].Slot] += times;
                scored += answers[question].Score is null ? 0 : 1;
                satisfied += answers[question].Score >= Questionnaire.Scale.SatisfiedFrom ? 1 : 0;
            }

            factors[factor] = factors[factor].Plus(satisfied, scored, times);
            satisfiedOfAll += satisfied;
            scoredOfAll += scored;
        }

        whole = whole.Plus(satisfiedOfAll, scoredOfAll, times);
        responses += times;
    }

    private void Include(SurveyTally other)
    {
        for (int index = 0; index < counts.Length; index++)
        {
            counts[index] += other.counts[index];
        }

        for (int factor = 0; factor < factors.Length; factor++)
        {
            factors[factor] += other.factors[factor];
        }

        whole += other.whole;
        responses += other.responses;
    }

    private long Sum(Answer answer, int first, int questions) =>
        Enumerable.Range(first, questions).Sum(question => counts[(question * slots) + answer.Slot]);

    private SatisfactionIndex IndexOf(ClusterSums sums, long noOpinion) => new(sums, noOpinion, Selection);
}
