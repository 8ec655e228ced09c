using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers;

public class LifecycleTests
{
    public static TheoryData<DossierState> States => [.. Enum.GetValues<DossierState>()];

    [Theory]
    [MemberData(nameof(States))]
    public void State_CanReach_AnEnd(DossierState state) => Assert.Contains(Reached(state), Lifecycle.IsEnd);

    [Theory]
    [MemberData(nameof(States))]
    public void State_IsReached_FromFiling(DossierState state) => Assert.Contains(state, Reached(DossierState.Filed));

    [Theory]
    [MemberData(nameof(States))]
    public void AllowedIn_Agrees_WithAllowsAndNext(DossierState state)
    {
        foreach (DossierAction action in Enum.GetValues<DossierAction>())
        {
            bool allowed = Lifecycle.AllowedIn(state).Contains(action);
            Assert.Equal(allowed, Lifecycle.Allows(state, action));
            Assert.Equal(allowed, Lifecycle.ActorsOf(state, action).Count > 0);
            Assert.Equal(allowed, Record.Exception(() => Lifecycle.Next(state, action)) is null);
        }
    }

    [Fact]
    public void Next_WhereItIsNotAllowed_SaysWhatIs()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => Lifecycle.Next(DossierState.ResultReady, DossierAction.Withdraw));
        Assert.Equal("A dossier in the state 'result ready' does not allow 'withdraw'; it allows 'return the result', 'request a correction'.", error.Message);
    }

    [Fact]
    public void Ends_ButReturned_AllowNothing() =>
        Assert.All(
            Enum.GetValues<DossierState>().Where(state => Lifecycle.IsEnd(state) && state != DossierState.Returned),
            state => Assert.Empty(Lifecycle.AllowedIn(state)));

    [Fact]
    public void ToMermaid_DrawsTheTable() => Snapshots.Matches(Lifecycle.ToMermaid());

    private static HashSet<DossierState> Reached(DossierState from)
    {
        HashSet<DossierState> reached = [];
        Stack<DossierState> open = new([from]);
        while (open.TryPop(out DossierState state))
        {
            if (reached.Add(state))
            {
                Array.ForEach([.. Lifecycle.AllowedIn(state)], action => open.Push(Lifecycle.Next(state, action)));
            }
        }

        return reached;
    }
}
