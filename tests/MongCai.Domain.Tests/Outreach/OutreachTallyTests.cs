using CsCheck;
using MongCai.Domain.Outreach;
using NodaTime;

namespace MongCai.Domain.Tests.Outreach;

public class OutreachTallyTests
{
    private static readonly OutreachMeasure[] Measures = Enum.GetValues<OutreachMeasure>();

    private static readonly Gen<OutreachActivity> Any = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, Measures.Length - 1], Gen.Long[0, 40], Gen.Int[0, 1], Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 8])
        .Select((day, measure, quantity, channel, content, isProven, place) => Activity(Measures[measure], quantity) with
        {
            On = new LocalDate(2026, 3, 1).PlusDays(day),
            Channel = channel == 0 ? "portal" : "loudspeaker",
            Content = "c" + content,
            Evidence = isProven ? Plans.Proof : null,
            Locality = (place % 3) switch { 0 => null, 1 => Plans.Hamlet, _ => Plans.Other },
            By = day % 2 == 0 ? "H1" : "H2",
            Item = place > 2 ? "T1" : "",
            Tongue = place > 5 ? "zh" : "",
            Spent = Vnd.Of(quantity),
        });

    [Fact]
    public void Items_OfContentBroadcastOften_AreOneAndTheBroadcastsMany()
    {
        OutreachTally tally = OutreachTally.Of([Plans.Broadcast(3), Plans.Broadcast(5), Plans.Broadcast(2, content: "clip-2")]);
        Assert.Equal((2, 10, 25m), (tally[OutreachMeasure.Items].Total, tally[OutreachMeasure.Broadcasts].Total, tally[OutreachMeasure.Minutes].Total));
    }

    [Fact]
    public void Count_WithoutEvidence_StandsApart()
    {
        OutreachTally tally = OutreachTally.Of([Plans.Broadcast(3), Plans.Broadcast(5, isProven: false)]);
        Assert.Equal(new OutreachCount(3, 5), tally[OutreachMeasure.Broadcasts]);
        Assert.Equal(new OutreachCount(1, 0), tally[OutreachMeasure.Items]); // one line proves the content
        Assert.Equal("3 and 5 unproven", tally[OutreachMeasure.Broadcasts].ToString());
    }

    [Fact]
    public void Views_ReadTwice_AreTheLatestAndNotTheirSum()
    {
        OutreachActivity first = new(new LocalDate(2026, 3, 1), "social-network", OutreachMeasure.Views, 400) { Content = "clip-1" };
        OutreachTally tally = OutreachTally.Of(
            [first with { On = new LocalDate(2026, 4, 1), Quantity = 900 }, first, first with { Content = "clip-2", Quantity = 50 }]);
        Assert.Equal(950, tally[OutreachMeasure.Views].Total);
    }

    [Fact]
    public void Reach_ReadByTwoForAnItemAndAfterIt_IsTheLatestOfEach()
    {
        OutreachPlanItem item = new("P2", "Mạng xã hội", "social-network", OutreachMeasure.Reach, 1000, new(new(2026, 1, 1), new(2026, 6, 30)));
        OutreachActivity first = new(new LocalDate(2026, 3, 1), "social-network", OutreachMeasure.Reach, 300) { Item = "P2", Content = "c1", By = "H1" };
        OutreachActivity second = first with { On = new LocalDate(2026, 4, 1), Quantity = 500, By = "H2" };
        OutreachActivity afterIt = first with { On = new LocalDate(2026, 7, 1), Quantity = 900 };
        OutreachTally tally = OutreachTally.Of([first, second, afterIt], OutreachPlan.Draft.Of(2026, [item]).Approve(Plans.Approval));
        Assert.Equal((500m, 900m, 900m), (Reach(tally.For("P2")), Reach(tally.For("")), Reach(tally.On("social-network"))));
        Assert.Equal((900m, 500m), (Reach(tally.By("H1")), Reach(tally.By("H2"))));
    }

    [Fact]
    public void CostPer_AMeasure_IsTheMoneyByItsNumberOrNoData()
    {
        OutreachTally tally = OutreachTally.Of(
            [Plans.Broadcast(3) with { Spent = Vnd.Of(100_000) }, Activity(OutreachMeasure.AccountsActivated, 40) with { Spent = Vnd.Of(20_000) }]);
        Assert.Equal(3_000m, tally.CostPer(OutreachMeasure.AccountsActivated));
        Assert.Null(tally.CostPer(OutreachMeasure.Attendance));
    }

    public static TheoryData<string, OutreachActivity> Uncountable => new()
    {
        { "Minutes are reckoned", Activity(OutreachMeasure.Broadcasts, 5) with { Measure = OutreachMeasure.Minutes } },
        { "An item is counted by its content", Activity(OutreachMeasure.Broadcasts, 1) with { Measure = OutreachMeasure.Items } },
        { "An item is counted by its content", Plans.Article("a") with { Quantity = 2 } },
        { "Only a broadcast has a length", Activity(OutreachMeasure.Events, 1) with { MinutesEach = 60 } },
        { "1440 at most", Activity(OutreachMeasure.Broadcasts, 1) with { MinutesEach = 1441 } },
        { "negative quantity", Activity(OutreachMeasure.Broadcasts, -1) },
        { "spent less than nothing", Activity(OutreachMeasure.Broadcasts, 1) with { Spent = Vnd.Of(-1) } },
        { "no measure", Activity(OutreachMeasure.Broadcasts, 1) with { Measure = 0 } },
    };

    [Theory]
    [MemberData(nameof(Uncountable))]
    public void Of_WhatCannotBeCounted_IsAWrongCall(string message, OutreachActivity activity) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => OutreachTally.Of([activity])).Message, StringComparison.Ordinal);

    /// <summary>Against lists that are walked for every question.</summary>
    [Fact]
    public void Counts_OfAnyActivities_AreThoseOfAList() => Any.Array[0, 40].Sample(
        activities =>
        {
            OutreachTally tally = OutreachTally.Of(activities);
            Assert.All(Measures, measure => Assert.Equal(Naive(activities, measure), tally[measure]));
            Assert.Equal(activities.Sum(activity => activity.Spent.Dong), tally.Spent.Dong);
            Assert.All(tally.Channels, channel => Assert.Equal(
                Naive([.. activities.Where(activity => activity.Channel == channel)], OutreachMeasure.Items), tally.On(channel)[OutreachMeasure.Items]));
            Assert.Equal(
                Naive([.. activities.Where(activity => activity.Locality == Plans.Hamlet)], OutreachMeasure.Broadcasts),
                tally.In(Plans.Ward)[OutreachMeasure.Broadcasts]);
        },
        iter: Runs.Of(2_000));

    [Fact]
    public void Sum_OfAnySplit_IsTheWhole() => Gen.Select(Any.Array[0, 40], Gen.Int[0, 40]).Sample(
        (activities, cut) =>
        {
            OutreachTally whole = OutreachTally.Of(activities);
            (OutreachTally left, OutreachTally right) = (OutreachTally.Of(activities.Take(cut)), OutreachTally.Of(activities.Skip(cut)));
            Assert.All(Measures, measure => Assert.Equal(whole[measure], (left + right)[measure]));
            Assert.All(Measures, measure => Assert.Equal(whole[measure], (right + left + OutreachTally.Empty)[measure]));
            Assert.Equal(whole.Spent, (left + right).Spent);
        },
        iter: Runs.Of(2_000));

    private static OutreachCount Naive(OutreachActivity[] activities, OutreachMeasure measure) => measure switch
    {
        OutreachMeasure.Items => Sum(
            activities.Where(activity => activity.Content.Length > 0).GroupBy(activity => activity.Content).Select(lines => (1m, lines.Any(IsProven)))),
        OutreachMeasure.Minutes => Sum(activities.Select(activity => (activity.Quantity * activity.MinutesEach, IsProven(activity)))),
        _ when measure.IsReading() => Sum(activities.Where(activity => activity.Measure == measure)
            .GroupBy(activity => (activity.Content, activity.Channel, activity.Locality, activity.Tongue))
            .Select(readings => readings.OrderBy(reading => reading.On).ThenBy(reading => reading.Quantity).ThenBy(IsProven).Last())
            .Select(latest => ((decimal)latest.Quantity, IsProven(latest)))),
        _ => Sum(activities.Where(activity => activity.Measure == measure).Select(activity => ((decimal)activity.Quantity, IsProven(activity)))),
    };

    private static OutreachCount Sum(IEnumerable<(decimal Quantity, bool IsProven)> parts)
    {
        (decimal Quantity, bool IsProven)[] all = [.. parts];
        return new(all.Where(part => part.IsProven).Sum(part => part.Quantity), all.Where(part => !part.IsProven).Sum(part => part.Quantity));
    }

    private static decimal Reach(OutreachTally tally) => tally[OutreachMeasure.Reach].Total;

    private static bool IsProven(OutreachActivity activity) => activity.Evidence is not null;

    /// <summary>One that can be counted, whatever the measure.</summary>
    private static OutreachActivity Activity(OutreachMeasure measure, long quantity) => new(
        new LocalDate(2026, 3, 2), "loudspeaker", measure == OutreachMeasure.Minutes ? OutreachMeasure.Broadcasts : measure, measure == OutreachMeasure.Items ? 1 : quantity)
    {
        MinutesEach = measure is OutreachMeasure.Minutes or OutreachMeasure.Broadcasts ? 1.5m : 0,
    };
}
