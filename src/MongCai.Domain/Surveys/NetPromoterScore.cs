using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>The share of those who would recommend less that of those who would not, on answers from 0 to 10 (NPS).</summary>
/// <remarks>The default value has no answers, and no score. Sums of scores are scores over all the answers.</remarks>
[JsonConverter(typeof(FormConverter<NetPromoterScore>))]
public readonly record struct NetPromoterScore
{
    private const int Highest = 10;

    private NetPromoterScore(long promoters, long passives, long detractors)
    {
        Promoters = promoters;
        Passives = passives;
        Detractors = detractors;
    }

    /// <summary>Counts answers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An answer is not from 0 to 10.</exception>
    public static NetPromoterScore Of(IEnumerable<int> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Aggregate(default(NetPromoterScore), (sum, answer) => sum + One(answer));
    }

    /// <summary>A score from its counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static NetPromoterScore OfCounts(long promoters, long passives, long detractors)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(promoters);
        ArgumentOutOfRangeException.ThrowIfNegative(passives);
        ArgumentOutOfRangeException.ThrowIfNegative(detractors);
        return new NetPromoterScore(promoters, passives, detractors);
    }

    /// <summary>Pools the answers of two scores.</summary>
    public static NetPromoterScore operator +(NetPromoterScore left, NetPromoterScore right) =>
        new(left.Promoters + right.Promoters, left.Passives + right.Passives, left.Detractors + right.Detractors);

    /// <summary>The answers 9 and 10.</summary>
    public long Promoters { get; }

    /// <summary>The answers 7 and 8.</summary>
    public long Passives { get; }

    /// <summary>The answers 0 to 6.</summary>
    public long Detractors { get; }

    /// <summary>All answers.</summary>
    public long Answers => Promoters + Passives + Detractors;

    /// <summary>The score, from −100 to 100, or null without answers.</summary>
    public decimal? Score => Answers == 0 ? null : 100m * (Promoters - Detractors) / Answers;

    /// <summary>The standard error of <see cref="Score"/> for a simple random sample, in the same points, or null without answers.</summary>
    /// <remarks>The variance of one answer is taken over n; it is 0 where all answers are of one kind.</remarks>
    public double? StandardError
    {
        get
        {
            double answers = Answers;
            double difference = (Promoters - Detractors) / answers;
            return Answers == 0 ? null : 100 * Math.Sqrt(Math.Max(0, ((Promoters + Detractors) / answers) - (difference * difference)) / answers);
        }
    }

    /// <summary>Writes the score as <c>45.0 of 120 answers</c>, or <c>no data</c>.</summary>
    public override string ToString() => Score is { } score ? Invariant($"{score:0.0} of {Answers} answers") : "no data";

    private static NetPromoterScore One(int answer) => answer switch
    {
        < 0 or > Highest => throw new ArgumentOutOfRangeException(nameof(answer), answer, SurveyErrors.RecommendationOutOfRange),
        >= 9 => new NetPromoterScore(1, 0, 0),
        >= 7 => new NetPromoterScore(0, 1, 0),
        _ => new NetPromoterScore(0, 0, 1),
    };
}
