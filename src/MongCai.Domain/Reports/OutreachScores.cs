using MongCai.Domain.Outreach;

namespace MongCai.Domain.Reports;

/// <summary>The table of the points of a place, its own and those after the check.</summary>
public static class OutreachScores
{
    private static readonly ReportCell NoData = new ReportCell.NoData();

    private static readonly ReportCell Blank = new ReportCell.Text(new("", ""));

    /// <summary>The score criterion by criterion; where a table is from memory, the notes say so.</summary>
    public static ReportTable Of(OutreachScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return new(
            "outreach-score",
            new("Chấm điểm công tác tuyên truyền", "Points of communication"),
            [
                new("criterion", new("Tiêu chí", "Criterion")),
                new("max", new("Điểm tối đa", "Most points")),
                new("self", new("Điểm tự chấm", "Own points")),
                new("verified", new("Điểm thẩm định", "Verified points")),
                new("difference", new("Lý do khác nhau", "Why they differ")),
                new("evidence", new("Minh chứng cần có", "Evidence needed")),
            ],
            [.. score.Table.Criteria.Select(criterion => Row(criterion, score.Scores.FirstOrDefault(one => one.Criterion == criterion.Code))), Total(score)],
            [.. score.Table.Criteria.GroupBy(criterion => criterion.Source).Select(Sourced)]);
    }

    private static ReportRow Row(ScoringCriterion criterion, CriterionScore? score) => new(
    [
        new ReportCell.Text(criterion.Name), Points(criterion.Max), Points(score?.Self), Points(score?.Verified),
        score is { Difference.Length: > 0 }
            ? new ReportCell.Text(new(score.Difference, score.Difference))
            : Blank, new ReportCell.Text(criterion.EvidenceNeeded),
    ]);

    private static ReportRow Total(OutreachScore score) =>
        new([new ReportCell.Text(TableWords.Total), Points(score.Attainable), Points(score.Self), Points(score.Verified), Blank, Blank]);

    private static ReportCell Points(decimal? points) => points is { } known ? new ReportCell.Quantity(known, 2) : NoData;

    private static BilingualText Sourced(IGrouping<BilingualText, ScoringCriterion> criteria) => new(
        $"{string.Join("; ", criteria.Select(criterion => criterion.Name.Vietnamese))}: {criteria.Key.Vietnamese}.",
        $"{string.Join("; ", criteria.Select(criterion => criterion.Name.English))}: {criteria.Key.English}.");
}
