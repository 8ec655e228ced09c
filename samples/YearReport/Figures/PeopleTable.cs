using MongCai.Domain;
using MongCai.Domain.Officers;
using MongCai.Domain.Reports;
using YearReport.Generation;

namespace YearReport.Figures;

/// <summary>The totals of units on people, which the public may see: no officer, and no score of a unit with few of them.</summary>
internal static class PeopleTable
{
    private static readonly BilingualText Note = new(
        Invariant(
            $"Dữ liệu sinh tự động. Điểm theo Thông tư 01/2018/TT-VPCP, Điều 13–15: năm tiêu chí, tối đa 10 điểm. Đơn vị dưới {EvaluationSheet.FewestCompared} người: quá ít để công bố điểm. Không xếp hạng."),
        Invariant(
            $"Generated. Points by Circular 01/2018/TT-VPCP Art 13-15: five criteria, 10 points at most. A unit of fewer than {EvaluationSheet.FewestCompared}: too few to publish points. Nobody is ranked."));

    private static readonly ReportCell TooFew = new ReportCell.Text(new("quá ít", "too few"));

    internal static ReportTable Of(IReadOnlyList<OfficerYear> units) => new(
        "people",
        new("Con người – Năm 2024", "People – 2024"),
        [
            new("unit", new("Đơn vị", "Unit")),
            new("officers", new("Số người", "Officers")),
            new("dossiers", new("Hồ sơ", "Dossiers")),
            new("score", new("Điểm", "Points")),
            new("band", new("Mức", "Band")),
        ],
        [.. units.Select(unit => Row(Name(Agencies.NameOf(unit.Agency)), unit.Officers)),
            Row(new("Tổng cộng", "Total"), [.. units.SelectMany(unit => unit.Officers)])],
        [Note]);

    private static ReportRow Row(BilingualText name, IReadOnlyList<OfficerPoints2018> officers)
    {
        OfficerPoints2018 sum = officers.Aggregate((left, right) => left + right);
        bool isShown = officers.Count >= EvaluationSheet.FewestCompared;
        return new(
        [
            new ReportCell.Text(name),
            new ReportCell.Count(officers.Count),
            new ReportCell.Count(sum.Dossiers),
            isShown && sum.Score is { } score ? new ReportCell.Quantity(score, 1) : TooFew,
            isShown && sum.Band is { } band ? new ReportCell.Text(band.Name) : TooFew,
        ]);
    }

    private static BilingualText Name(string name) => new(name, name);
}
