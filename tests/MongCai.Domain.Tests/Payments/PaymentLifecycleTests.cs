using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

public class PaymentLifecycleTests
{
    private static readonly PaymentState[] Ends =
        [PaymentState.Succeeded, PaymentState.Failed, PaymentState.Cancelled, PaymentState.Expired, PaymentState.Waived, PaymentState.PartiallyRefunded, PaymentState.Refunded];

    [Fact]
    public void ToMermaid_DrawsTheTable() => Snapshots.Matches(PaymentLifecycle.ToMermaid());

    [Fact]
    public void Next_FromAnEnd_NeverWaitsAgain() =>
        Assert.All(Ends, end => Assert.All(
            PaymentLifecycle.AllowedIn(end),
            action => Assert.DoesNotContain(PaymentLifecycle.Next(end, action), new PaymentState?[] { PaymentState.Created, PaymentState.Pending })));

    [Fact]
    public void Next_OfMoney_IsAllowedEverywhere() =>
        Assert.All(Enum.GetValues<PaymentState>(), state => Assert.NotNull(PaymentLifecycle.Next(state, PaymentAction.Succeed)));

    [Fact]
    public void AllowedIn_EveryState_ReachesAnEnd() =>
        Assert.All(Enum.GetValues<PaymentState>(), state => Assert.NotEmpty(Reachable(state).Intersect(Ends)));

    private static HashSet<PaymentState> Reachable(PaymentState state)
    {
        HashSet<PaymentState> seen = [state];
        Queue<PaymentState> open = new(seen);
        while (open.TryDequeue(out PaymentState from))
        {
            foreach (PaymentState to in PaymentLifecycle.AllowedIn(from).Select(action => PaymentLifecycle.Next(from, action)!.Value).Where(seen.Add))
            {
                open.Enqueue(to);
            }
        }

        return seen;
    }
}
