using MongCai.Domain.Outreach;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Tests.Outreach;
using MongCai.Domain.Tests.Quality;

namespace MongCai.Domain.Tests.Reports;

public class OutreachReportsTests
{
    private static readonly PlanFigures Figures = PlanFigures.Of(
        OutreachPlan.Draft.Of(2026, [Plans.Broadcasts, Plans.Articles, new("T3", "Xe tuyên truyền", "mobile-car", OutreachMeasure.Minutes, 300, Plans.Year)]),
        [
            Plans.Broadcast(20) with { Spent = Vnd.Of(900_000) },
            Plans.Broadcast(10, Plans.Other, isProven: false),
            Plans.Article("a1"),
            Plans.Broadcast(3) with { Item = "T3", Channel = "mobile-car", By = "XE-1", Tongue = "" },
            Plans.Broadcast(3) with { Item = "T9", Spent = Vnd.Of(50_000) },
        ]);

    [Fact]
    public void Plan_InVietnamese_IsTheRecordedTable() => Snapshots.Matches(OutreachReports.Plan(Figures).ToMarkdown());

    [Fact]
    public void Plan_InEnglish_IsTheRecordedTable() => Snapshots.Matches(OutreachReports.Plan(Figures).ToMarkdown(Language.English));

    [Fact]
    public void Plan_WithOneMissingOfMany_IsNeverPrintedAsDone()
    {
        OutreachPlanItem many = new("T4", "Phát thanh", "loudspeaker", OutreachMeasure.Broadcasts, 30_000, Plans.Year);
        string written = OutreachReports.Plan(PlanFigures.Of(OutreachPlan.Draft.Of(2026, [many]), [Plans.Broadcast(29_999) with { Item = "T4" }])).ToCsv();
        Assert.Equal(2, written.Split(",99.99,").Length - 1);
        Assert.DoesNotContain("100.00", written, StringComparison.Ordinal);
    }

    [Fact]
    public void ByChannel_OfATally_SaysWhatIsFromMemory() => Snapshots.Matches(OutreachReports.ByChannel(Figures.Tally).ToMarkdown(Language.English));

    [Fact]
    public void BySide_OfWhatDoesNotStateIt_HasARowForThat()
    {
        Assert.Contains("Not stated", OutreachReports.ByDoer(Figures.Tally).ToCsv(Language.English), StringComparison.Ordinal);
        Assert.Contains("Not stated", OutreachReports.ByTongue(Figures.Tally).ToCsv(Language.English), StringComparison.Ordinal);
        Assert.StartsWith(
            "label,measure,proven,unproven,spent\n06709,", OutreachReports.ByLocality(Figures.Tally).ToCsv(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OfATableFromMemory_SaysSoUnderIt() =>
        Snapshots.Matches(OutreachScores.Of(OutreachScore.Of(ScoringTable.ParIndex, [new("plan-fulfilled", 0.5m) { Verified = 0.25m, Difference = "Thiếu minh chứng" }])).ToMarkdown());

    /// <summary>By hand: of births and of land alike, online from 1 of 2 to 2 of 2 where the campaign went, and 1 of 2 both times elsewhere.</summary>
    [Fact]
    public void Effect_OfTalliesOfDossiers_IsThatOfTheirOnlineShares()
    {
        OutreachEffect effect = OnlineFiling.Effect(Tally(1, 2), Tally(1, 1), ReportingPeriod.Month(2024, 1), ReportingPeriod.Quarter(2024, 2));
        Assert.Equal((new BeforeAfter(Ratio.Of(2, 4), Ratio.Of(4, 4)), new BeforeAfter(Ratio.Of(2, 4), Ratio.Of(2, 4))), (effect.Covered, effect.Others));
        Assert.Equal((50m, 0m), (effect.Points, effect.MixDistance));
    }

    [Fact]
    public void Effect_OfAProcedureThatOnlyOneTallyHas_CountsInItsMix()
    {
        DossierTally births = Facts.Tally(Dossiers("1.001193", "2024-01-02", 1).Concat(Dossiers("1.001193", "2024-05-02", 1)));
        Assert.Equal(0.5m, OnlineFiling.Effect(Tally(1, 2), births, ReportingPeriod.Month(2024, 1), ReportingPeriod.Month(2024, 5)).MixDistance);
    }

    [Fact]
    public void Effect_OfPeriodsThatOverlap_IsAWrongCall() =>
        Assert.Throws<ArgumentException>(() => OnlineFiling.Effect(Tally(1, 2), Tally(1, 1), ReportingPeriod.Year(2024), ReportingPeriod.Month(2024, 5)));

    /// <summary>Two dossiers of each procedure in January and two in May, so many of them online.</summary>
    private static DossierTally Tally(int before, int after) => Facts.Tally(
        from procedure in new[] { "1.001193", "1.013225" }
        from one in Dossiers(procedure, "2024-01-02", before).Concat(Dossiers(procedure, "2024-05-02", after))
        select one);

    private static IEnumerable<DossierFacts> Dossiers(string procedure, string day, int online) =>
        Enumerable.Range(0, 2).Select(number => Facts.One(
            day, null, null, segment: new Segment { Procedure = ProcedureCode.Parse(procedure), Channel = number < online ? SubmissionChannel.Online : SubmissionChannel.InPerson }));
}
