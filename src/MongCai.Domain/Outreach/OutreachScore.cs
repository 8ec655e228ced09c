using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>The points of a place by a table (<i>kết quả chấm điểm</i>), its own and those after the check side by side.</summary>
/// <remarks>A criterion without a score has no data, which is not 0 points: it is missing from what could be attained. Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<OutreachScore>))]
[NoJson("store its scores, which serialise, and add up again.")]
public sealed class OutreachScore
{
    private OutreachScore(ScoringTable table, CriterionScore[] scores)
    {
        (Table, Scores) = (table, scores);
        Attainable = table.Criteria.Where(criterion => scores.Any(score => score.Criterion == criterion.Code)).Sum(criterion => criterion.Max);
    }

    /// <summary>Adds up scores.</summary>
    /// <exception cref="ArgumentException">A criterion is unknown or doubled, points are out of range, or the check gave others without saying why.</exception>
    public static OutreachScore Of(ScoringTable table, IEnumerable<CriterionScore> scores)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(scores);
        CriterionScore[] all = [.. scores];
        string? fault = all.Select(score => Fault(table, score)).FirstOrDefault(text => text is not null)
            ?? all.GroupBy(score => score.Criterion).Where(same => same.Count() > 1)
                .Select(same => $"The criterion '{same.Key}' is scored twice; expected once.").FirstOrDefault();
        return fault is null ? new(table, all) : throw new ArgumentException(fault, nameof(scores));
    }

    /// <summary>The table.</summary>
    public ScoringTable Table { get; }

    /// <summary>The scores.</summary>
    public IReadOnlyList<CriterionScore> Scores { get; }

    /// <summary>The points that the place gave itself.</summary>
    public decimal Self => Scores.Sum(score => score.Self);

    /// <summary>The points after the check; null as long as a criterion that was scored is not checked.</summary>
    public decimal? Verified => Scores.All(score => score.Verified is not null) ? Scores.Sum(score => score.Verified ?? 0) : null;

    /// <summary>The most points of the criteria that were scored.</summary>
    public decimal Attainable { get; }

    /// <summary>The criteria that have no score.</summary>
    public IReadOnlyList<ScoringCriterion> Missing => [.. Table.Criteria.Where(criterion => Scores.All(score => score.Criterion != criterion.Code))];

    private static string? Fault(ScoringTable table, CriterionScore score) => table.Criteria.FirstOrDefault(one => one.Code == score.Criterion) switch
    {
        null =>
            $"The table '{table.Code}' has no criterion '{score.Criterion}'; expected one of {string.Join(", ", table.Criteria.Select(one => one.Code))}.",
        var criterion when score.Self < 0 || score.Self > criterion.Max || score.Verified < 0 || score.Verified > criterion.Max =>
            Invariant($"The points of '{score.Criterion}' are out of range; expected 0 to {criterion.Max}."),
        _ when score.Verified is { } verified && verified != score.Self && !VisibleLine.SaysSomething(score.Difference) =>
            $"The check of '{score.Criterion}' gave other points without a reason; say why in 'Difference'.",
        _ => null,
    };
}
