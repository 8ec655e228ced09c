using Microsoft.Extensions.Time.Testing;
using MongCai.Sdk.Testing;

namespace MongCai.Sdk.Tests.Scripted;

/// <summary>The clocks of the tests: one that the test moves, and one that moves as a call waits, however busy the machine is.</summary>
internal static class Clock
{
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 1, 30, 0, TimeSpan.Zero);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Limit = TimeSpan.FromDays(1);

    internal static FakeTimeProvider New() => new(Start);

    internal static SelfMovingClock Moving() => new(Start);

    /// <summary>Lets a clock run until the token is cancelled by a timeout on it.</summary>
    internal static void RunUntilGivenUp(this SelfMovingClock time, CancellationToken cancellationToken)
    {
        DateTimeOffset limit = time.GetUtcNow() + Limit;
        while (!cancellationToken.IsCancellationRequested)
        {
            Assert.True(time.GetUtcNow() < limit, "Nobody gives up.");
            time.Advance(Step);
        }
    }
}
