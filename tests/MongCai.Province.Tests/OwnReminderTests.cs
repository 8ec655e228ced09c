using MongCai.Domain.Agencies;
using Province.Contracts;
using Province.Dossiers;
using Province.Lives;

namespace MongCai.Province.Tests;

public class OwnReminderTests(FastProvinceCluster cluster) : IClassFixture<FastProvinceCluster>
{
    [Fact]
    public async Task ReceiveReminder_NobodyAsks_NoticesComeByThemselves()
    {
        LifePlan plan = LifePlan.Make(AgencyCode.Parse("000.00.07.H49"), 3, cluster.MakeClock().Now.Date, isCalm: false);
        IDossier dossier = cluster.Grains.GetGrain<IDossier>(plan.Code.ToString());
        foreach ((int place, (NoticeKind? After, DossierCommand Command) one) in plan.Commands.TakeWhile(one => one.After is null).Index())
        {
            Assert.Equal(CommandOutcome.Done, (await dossier.DoAsync(Invariant($"{place}"), place, one.Command.Write())).Outcome);
        }

        await Patience.UntilAsync(_ => Task.FromResult(cluster.Receiver.Has(plan.Code.ToString(), nameof(NoticeKind.Overdue))));

        Assert.True(cluster.Receiver.Has(plan.Code.ToString(), nameof(NoticeKind.DueSoon)));
    }
}
