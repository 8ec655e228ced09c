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
        Assert.Equal("The dossier is in the state 'result ready', in which 'withdraw (stop at the applicant's request)' is not possible. Possible: 'return the result', 'request a correction'.", error.Message);
    }

    [Fact]
    public void Ends_ButReturned_AllowNothing() =>
        Assert.All(
            Enum.GetValues<DossierState>().Where(state => Lifecycle.IsEnd(state) && state != DossierState.Returned),
            state => Assert.Empty(Lifecycle.AllowedIn(state)));

    [Fact]
    public void Moves_Are_WhatEachStateAllows() => Assert.Equal(
        from state in Enum.GetValues<DossierState>()
        from action in Lifecycle.AllowedIn(state)
        from next in new[] { false, true }.Select(isPaymentOwed => Lifecycle.Next(state, action, isPaymentOwed)).Distinct()
        select (state, action, next, string.Join(',', Lifecycle.ActorsOf(state, action))),
        Lifecycle.Moves.Select(move => (move.From, move.Action, move.To, string.Join(',', move.Actors))));

    [Fact]
    public void Moves_Have_EveryActionAndEveryEventButFiling()
    {
        Assert.Equal(Enum.GetValues<DossierAction>(), Lifecycle.Moves.Select(move => move.Action).Distinct().Order());
        Assert.Equal(
            typeof(DossierEvent).GetNestedTypes().Where(type => type != typeof(DossierEvent.Filed)).Select(type => type.Name).Order(StringComparer.Ordinal),
            Lifecycle.Moves.Select(move => move.Event.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Event_OfAMove_CarriesOutItsAction() => Assert.Equal(
        DossierAction.Close,
        new DossierEvent.Closed(new(new(2026, 8, 26, 8, 20), new(ActorKind.System, "s")), "Quá hạn").Action);

    /// <summary>A machine may warn and classify, and never decides (Decree 309/2026).</summary>
    [Theory]
    [InlineData(DossierAction.Accept)]
    [InlineData(DossierAction.RefuseIntake)]
    [InlineData(DossierAction.RequestSupplement)]
    [InlineData(DossierAction.Stop)]
    [InlineData(DossierAction.Close)]
    [InlineData(DossierAction.Decide)]
    [InlineData(DossierAction.Refuse)]
    public void System_OfWhatIsDecided_DoesNothing(DossierAction action) =>
        Assert.All(Lifecycle.Moves.Where(move => move.Action == action), move => Assert.DoesNotContain(ActorKind.System, move.Actors));

    /// <summary>So the moment of a refusal is the first at which a result was ready.</summary>
    [Fact]
    public void Refuse_AfterAResult_IsNeverAllowed() =>
        Assert.DoesNotContain(Reached(DossierState.ResultReady), state => Lifecycle.Allows(state, DossierAction.Refuse));

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
