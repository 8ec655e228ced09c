using Province.Contracts;
using Province.Feeding;
using Province.Forms;

namespace MongCai.Province.Tests;

[Collection(nameof(ProvinceCluster))]
public class FeederTests(ProvinceCluster cluster)
{
    [Fact]
    public async Task Run_AgainFromTheBeginning_CountsNothingTwice()
    {
        Land land = new(Provinces: 1, Communes: 3, Months: 2);
        FeedOptions options = new() { Facts = 600, Batch = 20, Source = "again" };
        Feeder first = new(cluster.Client, land, options, new());
        await first.RunAsync();
        FeedCount count = new();
        Feeder again = new(cluster.Client, land, options, count);
        await again.RunAsync();

        UnitKey unit = again.Own.Keys.First();
        byte[] figures = await cluster.Grains.GetGrain<IAgencyMonth>(unit.ToString()).FiguresAsync();

        Assert.Equal(again.Own[unit].ToJson(), TallyBytes.Read(figures).ToJson());
        Assert.True(count.Seen > 0);
    }

    [Fact]
    public async Task Take_MonthLeftAndCameBack_KnowsWhatWasAcknowledged()
    {
        IAgencyMonth month = cluster.Grains.GetGrain<IAgencyMonth>("000.00.77.H77/2026-01");
        byte[] line = Changes.Replace(null, new FactSource(new Land(), 3).Dossiers(1).Single().Last);
        await month.TakeAsync("one", 0, 1, line);
        await cluster.Silos.DeactivateAsync(month.GetGrainId());

        Assert.Equal(Reception.Seen, (await month.TakeAsync("one", 0, 1, line)).Kind);
        Assert.Equal(Reception.Gap, (await month.TakeAsync("one", 5, 6, line)).Kind);
        Assert.Equal(Reception.Counted, (await month.TakeAsync("one", 1, 2, line)).Kind);
    }

    [Fact]
    public async Task Take_MoreThanMayWait_IsAskedToComeBackAndLosesNothing()
    {
        IAgencyMonth month = cluster.Grains.GetGrain<IAgencyMonth>("000.00.78.H77/2026-01");
        byte[] line = Changes.Replace(null, new FactSource(new Land(), 3).Dossiers(1).Single().Last);

        Taken[] taken = await Task.WhenAll(Enumerable.Range(0, 400).Select(source => month.TakeAsync(Invariant($"source {source}"), 0, 1, line)));

        Assert.Contains(taken, one => one is { Kind: Reception.Busy, RetryAfterMilliseconds: > 0 });
        Assert.All(taken, one => Assert.True(one.Kind is Reception.Busy or Reception.Counted));
        await Patience.UntilAsync(async _ => await ReceivedAsync(month) == taken.Count(one => one.Kind == Reception.Counted));
    }

    private static async Task<long> ReceivedAsync(IAgencyMonth month) =>
        TallyBytes.Read(await month.FiguresAsync()) is { FirstMonth: { } first, LastMonth: { } last } tally ? tally.Over(first, last).Received : 0;
}
