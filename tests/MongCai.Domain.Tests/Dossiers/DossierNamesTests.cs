using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Dossiers;

public class DossierNamesTests
{
    [Fact]
    public void Name_OfEveryState_IsItsOwn() => AssertNames([.. Enum.GetValues<DossierState>().Select(state => state.Name())]);

    [Fact]
    public void Name_OfEveryAction_IsItsOwn() => AssertNames([.. Enum.GetValues<DossierAction>().Select(action => action.Name())]);

    [Fact]
    public void Name_OfEveryActor_IsItsOwn() => AssertNames([.. Enum.GetValues<ActorKind>().Select(actor => actor.Name())]);

    [Fact]
    public void Name_OfEveryOnlineEntry_IsItsOwn() => AssertNames([.. Enum.GetValues<OnlineEntry>().Select(entry => entry.Name())]);

    [Fact]
    public void Name_OfEveryStateDuty_IsItsOwn() => AssertNames([.. Enum.GetValues<StateDuty>().Select(duty => duty.Name())]);

    [Fact]
    public void Name_OfEveryEvent_IsItsOwn() => AssertNames([.. SampleEvents.All.Select(step => step.Name())]);

    [Fact]
    public void Name_InALanguage_IsThatOfTheTable()
    {
        Assert.Equal("đang xử lý", DossierState.InProcess.Name().In(Language.Vietnamese));
        Assert.Equal("in process", DossierState.InProcess.Name().In(Language.English));
    }

    private static void AssertNames(BilingualText[] names)
    {
        Assert.Equal(names.Length, names.Select(name => name.Vietnamese).Distinct().Count());
        Assert.Equal(names.Length, names.Select(name => name.English).Distinct().Count());
        Assert.All(names, name => Assert.False(string.IsNullOrWhiteSpace(name.Vietnamese) || string.IsNullOrWhiteSpace(name.English) || name.Vietnamese.Contains(',', StringComparison.Ordinal)));
    }

    /// <summary>Decree 118/2025/NĐ-CP Art 21 calls "dừng giải quyết" what the applicant asks for; what the agency does of its own is "dừng xử lý".</summary>
    [Fact]
    public void Stop_AndWithdraw_HaveWordsOfTheirOwn()
    {
        Assert.All(
            [DossierAction.Stop.Name(), DossierState.Stopped.Name(), StatusBucket.Stopped.Name(), Outcome.Stopped.Name()],
            name => Assert.Equal("dừng xử lý", name.Vietnamese));
        Assert.Equal("rút hồ sơ (dừng giải quyết theo yêu cầu)", DossierAction.Withdraw.Name().Vietnamese);
        Assert.DoesNotContain("dừng giải quyết", DossierAction.Close.Name().Vietnamese, StringComparison.Ordinal);
    }
}
