using MongCai.Domain.Agencies;
using NodaTime;
using Province.Contracts;
using Province.Dossiers;
using Province.Lives;

namespace MongCai.Province.Tests;

/// <summary>In a cluster of their own, whose clock they set.</summary>
public class ReminderTests(ProvinceCluster cluster) : IClassFixture<ProvinceCluster>
{
    [Theory]
    [InlineData(3, 12, nameof(NoticeKind.Overdue))]
    [InlineData(4, 45, nameof(NoticeKind.SupplementExpired))]
    public async Task Wake_MomentCome_GivesTheNoticeOnce(int course, int days, string expected)
    {
        LocalDate day = OfficeClock.Real(cluster.Clock).Now.Date;
        LifePlan plan = LifePlan.Make(AgencyCode.Parse("000.00.06.H49"), course, day, isCalm: false);
        IDossier dossier = cluster.Grains.GetGrain<IDossier>(plan.Code.ToString());
        foreach ((int place, (NoticeKind? After, DossierCommand Command) one) in plan.Commands.TakeWhile(one => one.After is null).Index())
        {
            Assert.Equal(CommandOutcome.Done, (await dossier.DoAsync(Invariant($"{place}"), place, one.Command.Write())).Outcome);
        }

        Assert.True(await dossier.WakeAsync());
        Assert.DoesNotContain(cluster.Receiver.All, one => one.Code == plan.Code.ToString() && one.Type == "dossier.notice");

        cluster.Clock.Advance(TimeSpan.FromDays(days));
        Assert.True(await dossier.WakeAsync());
        Assert.True(await dossier.WakeAsync());

        Assert.Single(cluster.Receiver.All, one => one.Code == plan.Code.ToString() && one.What == expected);
    }
}
