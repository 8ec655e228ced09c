using Province.Contracts;
using Province.Feeding;
using Province.Forms;

namespace MongCai.Province.Tests;

/// <summary>In a cluster of their own: they compare the nation, in which all that is told counts.</summary>
public class RollUpTests(ProvinceCluster cluster) : IClassFixture<ProvinceCluster>
{
    [Fact]
    public async Task Run_DossiersOfTwoProvincesToSilosOfTwoForms_FiguresAreThoseOfOneProcessAtEveryUnit()
    {
        Feeder feeder = new(cluster.Client, new(Provinces: 2, Communes: 3, AgenciesOfCommune: 2, Months: 2), new() { Facts = 2_000, Batch = 50 }, new());
        await feeder.RunAsync();
        Comparison comparison = new(cluster.Client, feeder.Own);
        await comparison.RunAsync();

        Assert.Empty(comparison.Different);
        Assert.True(comparison.Compared > 30);

        // What is reported from time to time, without anyone asking, comes to the same.
        IUnitMonth nation = cluster.Grains.GetGrain<IUnitMonth>(UnitKey.Nation);
        await Patience.UntilAsync(async _ => TallyBytes.Read(await nation.LatestAsync()).ToJson() == comparison.Nation.Own.ToJson());
    }
}
