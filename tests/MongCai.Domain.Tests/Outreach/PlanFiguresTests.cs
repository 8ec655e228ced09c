using CsCheck;
using MongCai.Domain.Outreach;
using NodaTime;

namespace MongCai.Domain.Tests.Outreach;

public class PlanFiguresTests
{
    /// <summary>By hand: 24 broadcasts and 12 articles planned; 30 and 6 done, so (24 + 6) of 36.</summary>
    [Fact]
    public void Completion_OfTooMuchOfOne_HidesNothingMissingOfAnother()
    {
        PlanFigures figures = PlanFigures.Of(
            Plans.Draft, [Plans.Broadcast(20), Plans.Broadcast(10, isProven: false), .. Enumerable.Range(0, 6).Select(number => Plans.Article("a" + number))]);
        Assert.Equal(30m / 36m, figures.Completion);
        Assert.Equal(26m / 36m, figures.ProvenCompletion); // of the broadcasts, 20
        Assert.Equal(new OutreachCount(20, 10), figures.Done(Plans.Broadcasts));
    }

    /// <summary>By hand: an article that weighs 4 counts (6 × 4) of (24 × 1 + 12 × 4).</summary>
    [Fact]
    public void Completion_OfAnItemThatWeighsMore_CountsItMore() =>
        Assert.Equal(24m / 72m, PlanFigures.Of(OutreachPlan.Draft.Of(2026, [Plans.Broadcasts, Plans.Articles with { Weight = 4 }]), Enumerable.Range(0, 6).Select(number => Plans.Article("a" + number))).Completion);

    [Fact]
    public void Completion_OfAPlanWithoutItems_IsNoData() => Assert.Null(PlanFigures.Of(OutreachPlan.Draft.Of(2026, []), [Plans.Broadcast(3)]).Completion);

    public static TheoryData<string, OutreachActivity> OffPlan => new()
    {
        { "for no item", Plans.Broadcast(3) with { Item = "" } },
        { "for an item that the plan lacks", Plans.Broadcast(3) with { Item = "T9" } },
        { "after its last day", Plans.Broadcast(3) with { On = new LocalDate(2027, 1, 1) } },
        { "on another channel", Plans.Broadcast(3) with { Channel = "mobile-car" } },
        { "in another locality", Plans.Broadcast(3, Locality.Parse("06715")) },
    };

    [Theory]
    [MemberData(nameof(OffPlan))]
    public void Activity_NotAsPlanned_IsUnplannedWorkAndCompletesNothing(string situation, OutreachActivity activity)
    {
        PlanFigures figures = PlanFigures.Of(Plans.Draft, [activity]);
        Assert.Equal((0m, 3m), (figures.Completion, figures.Unplanned[OutreachMeasure.Broadcasts].Total));
        Assert.NotEmpty(situation);
    }

    [Fact]
    public void Coverage_OfLocalities_NeedsThePlannedNumberInEach()
    {
        PlanFigures figures = PlanFigures.Of(Plans.Draft, [Plans.Broadcast(1, Plans.Hamlet), Plans.Broadcast(3), Plans.Broadcast(3, Plans.Other)]);
        Assert.Equal(Ratio.Of(1, 2), figures.Coverage); // 4 in the ward with its hamlet, 3 of 4 in the other
        Assert.Equal(Ratio.Of(8_000, 11_000), figures.CoverageByPopulation(new Dictionary<Locality, long> { [Plans.Ward] = 8_000, [Plans.Other] = 3_000 }));
        Assert.Equal(Ratio.Of(1, 2), figures.TongueCoverage); // nothing in zh
    }

    [Fact]
    public void CoverageByPopulation_OfALocalityWithoutPeople_IsAWrongCall() =>
        Assert.Contains("'06709' has no number of people", Assert.Throws<ArgumentException>(() => PlanFigures.Of(Plans.Draft, []).CoverageByPopulation(new Dictionary<Locality, long> { [Plans.Ward] = 8_000 })).Message, StringComparison.Ordinal);

    [Fact]
    public void Figures_OfMoreActivities_NeverFall() => Gen.Select(Gen.Long[0, 9].Array[0, 9], Gen.Long[0, 9]).Sample(
        (times, further) =>
        {
            PlanFigures before = PlanFigures.Of(Plans.Draft, times.Select(number => Plans.Broadcast(number)));
            PlanFigures after = PlanFigures.Of(Plans.Draft, times.Append(further).Select(number => Plans.Broadcast(number)));
            Assert.InRange(after.Completion!.Value, before.Completion!.Value, 1m);
            Assert.True(after.Coverage.Part >= before.Coverage.Part);
            Assert.True(after.ProvenCompletion <= after.Completion);
        },
        iter: Runs.Of(1_000));

    /// <summary>Names are compared by their text: in whichever way their marks and blanks are typed, they are one.</summary>
    [Fact]
    public void Figures_OfNamesTypedTwoWays_AreThoseOfOne()
    {
        const string typed = " Ti\u0065\u0302\u0301ng  Ta\u0300y ";
        OutreachPlanItem item = Plans.Broadcasts with { Code = "Việc 1", Tongues = ["Tiếng Tày"] };
        OutreachActivity activity = Plans.Broadcast(3) with { Item = "Vie\u0302\u0323c 1", Tongue = typed, By = "To\u0302\u0309 1" };
        PlanFigures figures = PlanFigures.Of(OutreachPlan.Draft.Of(2026, [item]), [activity]);
        Assert.Equal(Ratio.Of(1, 1), figures.TongueCoverage);
        Assert.Equal(["Tiếng Tày", "Tổ 1"], [.. figures.TallyOf(item).Tongues, .. figures.TallyOf(item).Doers]);
        Assert.Equal(3, figures.TallyOf(item).InTongue(typed)[OutreachMeasure.Broadcasts].Total);
    }

    [Fact]
    public void TallyOf_AnItemOfAnotherPlan_IsAWrongCall() =>
        Assert.Throws<ArgumentException>(() => PlanFigures.Of(Plans.Draft, []).TallyOf(Plans.Articles with { Code = "T9" }));
}
