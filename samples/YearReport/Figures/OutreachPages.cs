using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Outreach;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using NodaTime;
using YearReport.Generation;

namespace YearReport.Figures;

/// <summary>The tables of communication: the plan and what was done, the channels, and whether the online share rose more where the campaign went.</summary>
internal sealed class OutreachPages
{
    private static readonly YearMonth First = new(2024, 1);
    private static readonly YearMonth Last = new(2024, 12);

    private static readonly BilingualText Generated = new("Kế hoạch và hoạt động là dữ liệu sinh tự động.", "The plan and what was done are generated.");

    private readonly PlanFigures plan = OutreachYear.Generate();
    private readonly OutreachEffect effect;

    internal OutreachPages(WholeFigures whole)
    {
        DossierTally tally = DossierTally.Empty(Dimensions.Agency | Dimensions.Procedure);
        foreach (DossierFacts facts in whole.FactsOfDossiers.Where(facts => facts.ReceivedOn.Year == First.Year))
        {
            tally.Add(facts);
        }

        effect = OutreachEffect.Of(StrataOf(tally));
    }

    internal IReadOnlyList<ReportTable> Tables => [OutreachReports.Plan(plan), OutreachReports.ByChannel(plan.Tally), Effect];

    /// <summary>What the pages rest on.</summary>
    internal static BilingualText Note => Generated;

    private ReportTable Effect => new(
        "outreach-effect",
        new("Tỷ lệ nộp trực tuyến ở nơi có và không có đợt tuyên truyền – 2024", "The online share where the campaign went and where it did not – 2024"),
        [
            new("group", new("Nhóm", "Group")),
            new("before", new("Nửa đầu năm", "First half")),
            new("after", new("Nửa cuối năm", "Second half")),
        ],
        [Row(new("Nơi có tuyên truyền", "Where it went"), effect.Covered), Row(new("Nơi khác", "Elsewhere"), effect.Others)],
        [Said, Generated]);

    private BilingualText Said => effect.Points is { } points
        ? new(
            $"Chênh lệch của chênh lệch: {Comma(points)} điểm phần trăm, khoảng tin cậy 95 %: {Comma((decimal)effect.LowPoints!)} đến {Comma((decimal)effect.HighPoints!)}. Khoảng chứa 0 thì chưa nói được đợt tuyên truyền có hiệu quả.",
            Invariant(
                $"Difference in differences: {points:0.00} points of percent, 95 % interval {effect.LowPoints:0.00} to {effect.HighPoints:0.00}. Where the interval holds 0, nothing is shown of the campaign."))
        : effect.Reason!.Value;

    private static string Comma(decimal number) => Invariant($"{number:0.00}").Replace('.', ',');

    private static ReportRow Row(BilingualText name, BeforeAfter share) => new([new ReportCell.Text(name), Share(share.Before), Share(share.After)]);

    private static ReportCell.Share Share(Ratio share) => new(share);

    private static IEnumerable<EffectStratum> StrataOf(DossierTally tally) =>
        tally.By(Dimensions.Procedure, First, Last).Select(part => part.Segment.Procedure).OfType<ProcedureCode>()
            .Select(procedure => new EffectStratum(procedure, Shares(tally, procedure, isCovered: true), Shares(tally, procedure, isCovered: false)));

    private static BeforeAfter Shares(DossierTally tally, ProcedureCode procedure, bool isCovered) => new(
        Online(tally, procedure, isCovered, First, OutreachYear.Begins.PlusMonths(-1)), Online(tally, procedure, isCovered, OutreachYear.Begins, Last));

    private static Ratio Online(DossierTally tally, ProcedureCode procedure, bool isCovered, YearMonth first, YearMonth last) =>
        Rate.Online.Of(tally.Over(first, last, segment => segment.Procedure == procedure && segment.Agency is { } agency && IsOf(agency, isCovered)));

    /// <summary>The centre of the city is in neither group: it serves all.</summary>
    private static bool IsOf(AgencyCode agency, bool isCovered) => agency != Generation.Agencies.City && OutreachYear.Covered.Contains(agency) == isCovered;
}
