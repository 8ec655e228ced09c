using CsCheck;
using MongCai.Domain.Outreach;
using MongCai.Domain.Procedures;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Outreach;

public class OutreachEffectTests
{
    private static readonly ProcedureCode Birth = ProcedureCode.Parse("1.001193");
    private static readonly ProcedureCode Copy = ProcedureCode.Parse("2.000815");

    private static readonly Gen<Ratio> Share = Gen.Select(Gen.Long[0, 400], Gen.Long[0, 400]).Where((part, rest) => part + rest > 0)
        .Select((part, rest) => Ratio.Of(part, part + rest));

    private static readonly Gen<BeforeAfter> Group = Gen.Select(Share, Share).Select((before, after) => new BeforeAfter(before, after));

    /// <summary>By hand: 20 to 45 % where it went, 22 to 27 % elsewhere, so 25 − 5 points; the ends were computed by another program.</summary>
    [Fact]
    public void Of_TwoGroups_IsTheDifferenceOfTheirChanges()
    {
        OutreachEffect effect = Of(new(Ratio.Of(200, 1_000), Ratio.Of(450, 1_000)), new(Ratio.Of(220, 1_000), Ratio.Of(270, 1_000)));
        Assert.Equal(20m, effect.Points);
        Assert.Equal(14.508_7, effect.LowPoints!.Value, 0.000_1);
        Assert.Equal(25.420_7, effect.HighPoints!.Value, 0.000_1);
        Assert.Null(effect.Reason);
    }

    [Fact]
    public void Of_OneGroupOnly_HasAReasonAndNoNumber()
    {
        OutreachEffect effect = Of(new(Ratio.Of(200, 1_000), Ratio.Of(450, 1_000)), default);
        Assert.Equal((null, null, null), (effect.Points, effect.LowPoints, effect.HighPoints));
        Assert.Contains("no effect can be concluded", effect.Reason!.Value.English, StringComparison.Ordinal);
        Assert.StartsWith("no data: There is only one group", effect.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AGroupWithoutDossiersAfter_HasAReasonAndNoNumber()
    {
        OutreachEffect effect = Of(new(Ratio.Of(200, 1_000), Ratio.Of(450, 1_000)), new(Ratio.Of(200, 1_000), default));
        Assert.Null(effect.Points);
        Assert.Contains("no dossiers before the outreach or after it", effect.Reason!.Value.English, StringComparison.Ordinal);
    }

    /// <summary>By hand: before, all are births; after, half are copies: half would have to change their procedure.</summary>
    [Fact]
    public void Of_MixesThatDiffer_HasAReasonAndNoNumberUnlessItIsAllowed()
    {
        EffectStratum[] strata =
        [
            new(Birth, new(Ratio.Of(20, 100), Ratio.Of(30, 50)), new(Ratio.Of(20, 100), Ratio.Of(20, 100))),
            new(Copy, new(default, Ratio.Of(40, 50)), default),
        ];
        Assert.Equal(0.5m, OutreachEffect.Of(strata).MixDistance);
        Assert.Contains("lie 50.0 % apart, over 10.0 %", OutreachEffect.Of(strata).Reason!.Value.English, StringComparison.Ordinal);
        Assert.Equal(50m, OutreachEffect.Of(strata, largestMixDistance: 0.5m).Points);
    }

    [Fact]
    public void Of_AnyGroups_LiesWithinItsInterval() => Gen.Select(Group, Group).Sample(
        (covered, others) =>
        {
            OutreachEffect effect = Of(covered, others);
            Assert.Equal(covered.After.Percent - covered.Before.Percent - (others.After.Percent - others.Before.Percent), effect.Points);
            Assert.InRange((double)effect.Points!.Value, effect.LowPoints!.Value - 1e-9, effect.HighPoints!.Value + 1e-9);
            Assert.InRange(effect.LowPoints.Value, -200, effect.HighPoints.Value);
            Assert.True(effect.HighPoints <= 200);
        },
        iter: Runs.Of(2_000));

    [Fact]
    public void Of_GroupsExchanged_HasTheOppositeSign() => Gen.Select(Group, Group).Sample(
        (covered, others) =>
        {
            (OutreachEffect one, OutreachEffect other) = (Of(covered, others), Of(others, covered));
            Assert.Equal(one.Points, -other.Points);
            Assert.Equal(one.LowPoints!.Value, -other.HighPoints!.Value, 1e-9);
        },
        iter: Runs.Of(1_000));

    [Fact]
    public void Of_MoreConfidence_IsAWiderInterval() => Gen.Select(Group, Group).Sample(
        (covered, others) =>
        {
            EffectStratum[] strata = [new(Birth, covered, others)];
            (OutreachEffect narrow, OutreachEffect wide) = (OutreachEffect.Of(strata, confidence: ConfidenceLevel.Percent90), OutreachEffect.Of(strata, confidence: ConfidenceLevel.Percent99));
            Assert.True(wide.LowPoints <= narrow.LowPoints && wide.HighPoints >= narrow.HighPoints);
        },
        iter: Runs.Of(500));

    [Fact]
    public void ResponseTo_WhatWasHandedOut_HasWilsonsInterval()
    {
        OutreachActivity handed = new(new(2026, 3, 2), "leaflet", OutreachMeasure.HandedOut, 50);
        OutreachTally tally = OutreachTally.Of([handed, handed with { Measure = OutreachMeasure.Responses, Quantity = 45 }]);
        ProportionEstimate response = tally.ResponseTo(OutreachMeasure.HandedOut, ConfidenceLevel.Percent95)!;
        Assert.Equal((0.9, 0.78640, 0.95652), (response.Point!.Value, Math.Round(response.Interval.Low, 5), Math.Round(response.Interval.High, 5)));
        Assert.Null(tally.ResponseTo(OutreachMeasure.Attendance, ConfidenceLevel.Percent95)); // of nothing
        Assert.Null((tally + tally.On("none") + OutreachTally.Of([handed with { Measure = OutreachMeasure.Responses, Quantity = 6 }])).ResponseTo(OutreachMeasure.HandedOut, ConfidenceLevel.Percent95)); // 51 of 50 is no share
    }

    [Fact]
    public void Equity_OfGroups_ComparesThoseThatMayBePublished()
    {
        OutreachEquity equity = OutreachEquity.Of(
            new Dictionary<string, Ratio> { ["06712"] = Ratio.Of(120, 4_000), ["06709"] = Ratio.Of(45, 3_000), ["Dao"] = Ratio.Of(3, 200), ["nobody"] = default },
            DisclosureRule.Standard);
        Assert.Equal(
            (30m, 15m, null, null), (equity.PerThousand["06712"], equity.PerThousand["06709"], equity.PerThousand["Dao"], equity.PerThousand["nobody"]));
        Assert.Equal(0.5m, equity.SmallestToLargest);
        Assert.Null(OutreachEquity.Of(new Dictionary<string, Ratio> { ["06712"] = Ratio.Of(120, 4_000) }, DisclosureRule.Standard).SmallestToLargest);
    }

    private static OutreachEffect Of(BeforeAfter covered, BeforeAfter others) => OutreachEffect.Of([new(Birth, covered, others)]);
}
