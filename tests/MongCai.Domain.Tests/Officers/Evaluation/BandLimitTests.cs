using System.Numerics;
using CsCheck;
using MongCai.Domain.Officers;
using MongCai.Domain.Reports;

namespace MongCai.Domain.Tests.Officers.Evaluation;

/// <summary>Points at the limits of bands, against exact arithmetic.</summary>
public class BandLimitTests
{
    private static readonly EvaluationRule Rule = Rules.Of("233/2026");

    private static readonly (int Least, int Tens)[] Bands = [(90, 6), (90, 7), (70, 4), (70, 5), (70, 6), (50, 2), (50, 3), (50, 5)];

    /// <summary>Products assigned, three parts of them that make so many points for results, and the general points that reach a band exactly.</summary>
    private static readonly Gen<(int Assigned, int Sum, int First, int Second, decimal Band)> AtLimits = Gen.Select(
        Gen.Int[1, 200], Gen.Int[0, Bands.Length - 1], Gen.Int[0, 1400], Gen.Int[0, 1400])
        .Select((sevenths, band, first, second) => (7 * sevenths, 3 * sevenths * Bands[band].Tens, first, second, (decimal)Bands[band].Least));

    private static readonly Gen<WorkTotals> Works = Gen.Select(Gen.Int[1, 10_000], Gen.Int[0, 10_500], Gen.Int[0, 10_000], Gen.Int[0, 10_000])
        .Select((assigned, accepted, good, onTime) => WorkTotals.Of(
            assigned / 100m, accepted / 100m, Math.Min(good, assigned) / 100m, Math.Min(onTime, assigned) / 100m, 1));

    private static readonly Gen<LeadershipResults?> Leads = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Bool)
        .Select((unit, organising, uniting, isHead) => isHead ? new LeadershipResults(unit / 100m, organising / 100m, uniting / 100m) : (LeadershipResults?)null);

    [Theory]
    [InlineData(7, 6, 6, 6, 10, 70, OfficerGrade.Good)] // 10 + 70 × 18/21
    [InlineData(6, 2, 2, 5, 15, 50, OfficerGrade.Completed)] // 15 + 70 × 9/18
    public void Total_ThatReachesABand_IsInIt(int assigned, int accepted, int good, int onTime, int general, int total, OfficerGrade grade)
    {
        OfficerScore score = OfficerScore.Of(Rule, WorkTotals.Of(assigned, accepted, good, onTime, 12), general);
        Assert.Equal((total, grade), (score.Total, score.Band!.Grade));
    }

    [Fact]
    public void Total_AtTheLimitOfABand_IsInIt_AndAHundredthBelowIsNot() => AtLimits.Sample(
        at =>
        {
            int accepted = Math.Clamp(at.First, Math.Max(0, at.Sum - (2 * at.Assigned)), Math.Min(at.Assigned, at.Sum));
            int good = Math.Clamp(at.Second, Math.Max(0, at.Sum - accepted - at.Assigned), Math.Min(at.Assigned, at.Sum - accepted));
            decimal general = at.Band - (at.Sum * 70 / (3 * at.Assigned));
            WorkTotals work = WorkTotals.Of(at.Assigned, accepted, good, at.Sum - accepted - good, 1);
            OfficerScore score = OfficerScore.Of(Rule, work, general);
            Assert.Equal((at.Band, at.Band), (score.Total, score.Band!.Least));
            Assert.True(general == 0 || OfficerScore.Of(Rule, work, general - 0.01m).Band!.Least < at.Band);
            Assert.Equal(at.Band, OfficerScore.MeanOf([score, score, score]));
        },
        iter: Runs.Of(20_000));

    [Fact]
    public void Band_OfAnyWork_IsThatOfExactArithmetic() => Gen.Select(Works, Leads, Gen.Int[0, 3000]).Sample(
        (work, lead, general) =>
        {
            OfficerScore score = OfficerScore.Of(Rule, work, general / 100m, lead);
            Assert.All(Rule.Bands, band => Assert.Equal(Reaches(work, lead, general, (int)band.Least), score.Total >= band.Least));
        },
        iter: Runs.Of(20_000));

    /// <summary>Thirds of a point are lost where the totals of the months are rounded first: 70 1/3, 70 1/3 and 69 1/3 are 70 in the mean.</summary>
    [Fact]
    public void MeanOf_MonthsWithThirds_ReachesTheBand() => Assert.Equal(
        70m, OfficerScore.MeanOf([.. new[] { 181, 181, 178 }.Select(parts => OfficerScore.Of(Rule, WorkTotals.Of(70, 70, 70, parts - 140, 1), 10))]));

    [Theory]
    [InlineData(19.996, "Total: 89.99 points, tasks completed well.")]
    [InlineData(20, "Total: 90.00 points, tasks completed excellently.")]
    [InlineData(29.999, "General criteria: 29.99 of 30.00 points.")]
    public void Explain_OfPointsJustShort_NeverNamesTheLimit(double general, string sentence) => Assert.Contains(
        sentence, OfficerScore.Of(Rule, WorkTotals.Of(10, 10, 10, 10, 10), (decimal)general).Explain(Language.English));

    [Fact]
    public void ToString_OfPointsJustShort_NeverNamesTheLimit() =>
        Assert.Equal("89.99 (hoàn thành tốt nhiệm vụ)", OfficerScore.Of(Rule, WorkTotals.Of(10, 10, 10, 10, 10), 19.996m).ToString());

    [Fact]
    public void Evaluation_OfOneMissingOfMany_IsNeverPrintedAsAll()
    {
        using StringReader lines = new(
            "officer,unit,group,general,assigned,accepted,good,on_time,cases\nA1,U,g,29.999,30000,29999,30000,30000,12\nA2,U,g,19.996,9,9,9,9,12\n");
        EvaluationSheet sheet = EvaluationSheet.Read(lines, Rule);
        string written = OfficerTables.Evaluation(sheet).ToCsv(Language.English);
        Assert.Contains("99.99,100.00,100.00,29.99,69.99,99.99,", written, StringComparison.Ordinal);
        Assert.Contains("100.00,100.00,100.00,20.00,70.00,89.99,", written, StringComparison.Ordinal);
    }

    private static bool Reaches(WorkTotals work, LeadershipResults? lead, int general, int band)
    {
        BigInteger assigned = (BigInteger)(100 * work.Assigned);
        BigInteger parts = (BigInteger)(100 * (Math.Min(work.Accepted, work.Assigned) + work.Good + work.OnTime));
        BigInteger led = (BigInteger)(100 * (lead is { } led1 ? led1.Unit + led1.Organising + led1.Uniting : 0));
        int count = lead is null ? 3 : 6;
        return (70 * ((100 * parts) + (led * assigned))) + (general * count * assigned) >= band * 100 * count * assigned;
    }
}
