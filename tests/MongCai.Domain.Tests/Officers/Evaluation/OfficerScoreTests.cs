using CsCheck;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Officers;

namespace MongCai.Domain.Tests.Officers.Evaluation;

public class OfficerScoreTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");

    private static readonly Gen<WorkProduct> Products = Gen.Select(Gen.Int[0, 4], Gen.Bool, Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 5])
        .Select((factor, accepted, redos, delays, excusedRedos, excusedDelays) => new WorkProduct(Code, factor, accepted, redos, delays, excusedRedos, excusedDelays));

    /// <summary>Of 40 products 38 accepted, one redone twice and one late once by own fault: a = 0.95, b = 0.9375, c = 0.94375.</summary>
    private static WorkTotals Worked => Sum(
        [.. Enumerable.Repeat(new WorkProduct(Code, 1, IsAccepted: true), 36), new(Code, 1, true, OwnRedos: 2), new(Code, 1, true, OwnDelays: 1), new(Code, 1, false), new(Code, 1, false)]);

    [Fact]
    public void Total_OfASpecialist_IsTheWorkedExample()
    {
        OfficerScore score = OfficerScore.Of(Rules.Of("335/2025"), Worked, 27);
        Assert.Equal((0.95m, 0.9375m, 0.94375m), (score.Work.Quantity, score.Work.Quality, score.Work.Progress));
        Assert.Equal((66.0625m, 93.0625m, OfficerGrade.Excellent), (score.Results, score.Total, score.Band!.Grade));
    }

    [Fact]
    public void Total_OfAHead_HasSixParts()
    {
        OfficerScore score = OfficerScore.Of(Rules.Of("233/2026"), Worked, 25, new(0.9m, 0.8m, 1));
        Assert.Equal((64.53125m, 89.53125m, OfficerGrade.Good), (score.Results, score.Total, score.Band!.Grade));
    }

    [Fact]
    public void Total_WithoutAssignedWork_IsNoData()
    {
        OfficerScore score = OfficerScore.Of(Rules.Of("335/2025"), default, 30);
        Assert.Equal((null, null, null, "no data"), (score.Results, score.Total, score.Band, score.ToString()));
    }

    [Fact]
    public void Explain_OfAScore_NamesRuleAndNumbers() =>
        Assert.Equal(
            [
                "Decree 335/2025/NĐ-CP Art 20.", "General criteria: 27.00 of 30.00 points.", "Quantity: 38.00 of 40.00 converted products, in 40 pieces of work.",
                "Quality: 37.50 of 40.00 converted products, in 40 pieces of work.", "Progress: 37.75 of 40.00 converted products, in 40 pieces of work.",
                "Results: 66.06 of 70.00 points.", "Total: 93.06 points, tasks completed excellently.",
            ],
            OfficerScore.Of(Rules.Of("335/2025"), Worked, 27).Explain(Language.English));

    [Fact]
    public void Explain_WithoutWork_SaysThatNoDataIsNotZero() =>
        Assert.Contains(
            "Không có công việc được giao: không có dữ liệu, không phải là 0 điểm.",
            OfficerScore.Of(Rules.Of("335/2025"), default, 27).Explain(Language.Vietnamese));

    [Fact]
    public void Explain_OfAHead_NamesTheFurtherParts() =>
        Assert.Contains("Ability to organise: 80.00 %.", OfficerScore.Of(Rules.Of("335/2025"), Worked, 27, new(0.9m, 0.8m, 1)).Explain(Language.English));

    [Theory]
    [InlineData("335/2025", 30.25, "Found 30.25 general points; expected 0 to 30 under Decree 335/2025/NĐ-CP.")]
    [InlineData("233/2026", -1, "Found -1 general points; expected 0 to 30 under Decree 233/2026/NĐ-CP.")]
    [InlineData("90/2020", 10, "Decree 90/2020/NĐ-CP, amended by Decree 48/2023/NĐ-CP has no general points and no results.")]
    [InlineData("01/2018", 10, "Circular 01/2018/TT-VPCP has no general points and no results.")]
    public void Of_PointsThatTheRuleHasNot_AreRefused(string rule, double general, string message) =>
        Assert.StartsWith(
            message, Assert.ThrowsAny<ArgumentException>(() => OfficerScore.Of(Rules.Of(rule), Worked, (decimal)general)).Message, StringComparison.Ordinal);

    [Fact]
    public void Total_OfAnyWork_IsNeverLoweredByTheFaultsOfOthers() => Products.Array[0, 20].Sample(
        products => Assert.Equal(Score(products).Total, Score([.. products.Select(one => one with { ExcusedDelays = 0, ExcusedRedos = 0 })]).Total),
        iter: Runs.Of(300));

    [Fact]
    public void Total_OfAnyWork_FallsWithOwnFaultsAndStaysWithinTheRule() => Products.Array[1, 20].Sample(
        products =>
        {
            decimal? total = Score(products).Total;
            Assert.True(total is null or (>= 20 and <= 90));
            Assert.True(Score([.. products.Select(one => one with { OwnDelays = one.OwnDelays + 1 })]).Total <= total || total is null);
        },
        iter: Runs.Of(300));

    [Fact]
    public void Work_OfAnySplit_AddsUpToTheSame() => Gen.Select(Products.Array[0, 20], Gen.Int[0, 20]).Sample(
        (products, at) => Assert.Equal(Sum(products), Sum(products[..Math.Min(at, products.Length)]) + Sum(products[Math.Min(at, products.Length)..])),
        iter: Runs.Of(300));

    [Fact]
    public void MeanOf_Quarters_LeavesOutThoseWithoutData()
    {
        (OfficerScore idle, OfficerScore all) = (OfficerScore.Of(Rules.Of("335/2025"), default, 30), OfficerScore.Of(Rules.Of("335/2025"), WorkTotals.Of(9, 9, 9, 9, 9), 20));
        OfficerScore part = OfficerScore.Of(Rules.Of("335/2025"), WorkTotals.Of(10, 5, 5, 5, 5), 20);
        Assert.Equal(72.5m, OfficerScore.MeanOf([all, idle, part]));
        Assert.Null(OfficerScore.MeanOf([idle, idle]));
    }

    [Fact]
    public void Quantity_OfMoreThanAssigned_IsAllOfIt() => Assert.Equal(1, WorkTotals.Of(10, 12, 10, 10, 12).Quantity);

    [Theory]
    [InlineData(10, 10, 11, 10)]
    [InlineData(10, 10, 10, 11)]
    [InlineData(-1, 0, 0, 0)]
    public void Of_TotalsThatContradictThemselves_AreRefused(int assigned, int accepted, int good, int onTime) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkTotals.Of(assigned, accepted, good, onTime, 1));

    [Fact]
    public void Members_OutOfTheirRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkProduct(Code, -1, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkProduct(Code, 1, true, OwnRedos: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkProduct(Code, 1, true) { OwnDelays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LeadershipResults(1.1m, 0, 0));
    }

    private static OfficerScore Score(WorkProduct[] products) => OfficerScore.Of(Rules.Of("335/2025"), Sum(products), 20);

    private static WorkTotals Sum(WorkProduct[] products) => products.Aggregate(default(WorkTotals), (sum, one) => sum + one.Under(Rules.Of("335/2025")));
}
