using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Sdk.Tests.Testing;

public class SelfMovingClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 8, 26, 1, 20, 0, TimeSpan.Zero);

    private readonly SelfMovingClock clock = new(Start);

    [Fact]
    public async Task Retry_OnTheClock_DoesNotHangAndTakesItsTimeThere() // C-7
    {
        using FakePortal portal = new(clock);
        portal.Inject(PortalFaults.Scripted(new PortalFault.Status(503), new PortalFault.Status(429, TimeSpan.FromSeconds(20)), new PortalFault.DropAfterCommit()).On("dossiers.file"));
        PortalOutcome<DossierResource> filed = await portal.CreateClient(options => options.TotalTimeout = TimeSpan.FromMinutes(5))
            .Dossiers.FileAsync(Generated.NewDossier()).WithPatience();
        Assert.IsType<PortalOutcome<DossierResource>.Done>(filed);
        Assert.Equal(4, portal.Requests.Count(request => request.Operation == "dossiers.file"));
        Assert.InRange(clock.GetUtcNow() - Start, TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Delay_OfADay_IsOverAtOnce()
    {
        await Task.Delay(TimeSpan.FromDays(1), clock).WithPatience();
        Assert.Equal(Start.AddDays(1), clock.GetUtcNow());
    }

    [Fact]
    public async Task Timeout_ThatTheClockPasses_GoesOff()
    {
        using CancellationTokenSource soon = new(TimeSpan.FromSeconds(30), clock);
        using CancellationTokenSource late = new(TimeSpan.FromSeconds(90), clock);
        Assert.Equal((Start, false), (clock.GetUtcNow(), soon.IsCancellationRequested)); // a timeout alone moves nothing
        await Task.Delay(TimeSpan.FromSeconds(60), clock);
        Assert.Equal((true, false), (soon.IsCancellationRequested, late.IsCancellationRequested));
    }

    [Fact]
    public void Timer_ThatRepeats_GoesOffAsOftenAsItIsPassed()
    {
        List<DateTimeOffset> seen = [];
        using ITimer timer = clock.CreateTimer(_ => seen.Add(clock.GetUtcNow()), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));
        clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal([Start.AddSeconds(1), Start.AddSeconds(3), Start.AddSeconds(5)], seen);
        timer.Dispose();
        clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(3, seen.Count);
    }

    [Fact]
    public void Advance_Backwards_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => clock.Advance(TimeSpan.FromTicks(-1)));
}
