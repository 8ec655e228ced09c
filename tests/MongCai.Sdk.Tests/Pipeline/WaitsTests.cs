using System.Net;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.Scripted;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Pipeline;

/// <summary>How long a call waits before it is tried again, to the limits.</summary>
public class WaitsTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");

    private readonly SelfMovingClock time = Clock.Moving();

    [Fact]
    public async Task Waits_WithoutAWord_DoubleUpToTheLongestLessAPart()
    {
        using ScriptedPortal portal = new(time, Answers.Status(503));
        PortalClient client = TestPortal.Client(portal, time, options => (options.Retries, options.RetryDelay, options.LongestRetryDelay) = (5, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4)));
        await Assert.ThrowsAsync<PortalResponseException>(() => client.Dossiers.GetAsync(Code));
        double[] whole = [1, 2, 4, 4, 4]; // seconds
        Assert.All(Waits(portal), (wait, index) => Assert.InRange(wait.TotalSeconds, 0.5 * whole[index], whole[index] - 0.000_001));
        Assert.Equal(whole.Length, Waits(portal).Count());
    }

    [Theory]
    [InlineData(30, 2)] // the longest wait there is
    [InlineData(31, 1)]
    public async Task RetryAfter_OfTheLongestWait_IsKept(int seconds, int requests)
    {
        using ScriptedPortal portal = new(time, Answers.Status(503, Invariant($"{seconds}")), Answers.Ok(Filled.Of<DossierResource>()));
        await Record.ExceptionAsync(() => TestPortal.Client(portal, time).Dossiers.GetAsync(Code));
        Assert.Equal(requests, portal.Requests.Count);
        Assert.All(Waits(portal), wait => Assert.Equal(TimeSpan.FromSeconds(seconds), wait));
    }

    [Fact]
    public async Task RetryAfter_OfNothing_IsNoShorterThanTheWaitsWithoutAWord()
    {
        using ScriptedPortal portal = new(time, Answers.Status(503, "0"));
        PortalClient client = TestPortal.Client(portal, time, options => (options.Retries, options.RetryDelay) = (3, TimeSpan.FromSeconds(1)));
        await Assert.ThrowsAsync<PortalResponseException>(() => client.Dossiers.GetAsync(Code));
        Assert.All(Waits(portal), (wait, index) => Assert.InRange(wait.TotalSeconds, 0.5 * (1 << index), 1 << index));
    }

    /// <summary>A clock that goes ahead of the portal's does not make the wait shorter.</summary>
    [Fact]
    public async Task RetryAfter_OfADate_IsReckonedByTheClockOfThePortal()
    {
        DateTimeOffset portals = time.GetUtcNow().AddHours(-1);
        using ScriptedPortal portal = new(time, Answers.With(_ => Away(portals)), Answers.Ok(Filled.Of<DossierResource>()));
        await TestPortal.Client(portal, time).Dossiers.GetAsync(Code);
        Assert.Equal(TimeSpan.FromSeconds(7), Assert.Single(Waits(portal)));
    }

    /// <summary>The time would be over with the wait.</summary>
    [Fact]
    public async Task RetryAfter_OfAllTheTimeThatIsLeft_IsAnsweredAtOnce()
    {
        using ScriptedPortal portal = new(time, Answers.Status(429, "20"));
        PortalClient client = TestPortal.Client(portal, time, options => (options.TotalTimeout, options.AttemptTimeout) = (TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(10)));
        PortalRateLimitedException error = await Assert.ThrowsAsync<PortalRateLimitedException>(() => client.Dossiers.GetAsync(Code));
        Assert.Equal(1, error.Attempts);
    }

    [Theory]
    [InlineData(408, 3)]
    [InlineData(429, 3)]
    [InlineData(500, 3)]
    [InlineData(503, 3)]
    [InlineData(499, 1)]
    [InlineData(404, 1)]
    public async Task TokenEndpoint_OfAPassingIll_IsAskedAgainWhenItSays(int status, int requests)
    {
        using ScriptedPortal portal = new(time, Answers.Ok(Filled.Of<DossierResource>())) { Token = Answers.Status(status, "7") };
        PortalResponseException error = await Assert.ThrowsAnyAsync<PortalResponseException>(
            () => TestPortal.SignedIn(portal, time, options => options.Retries = 2).Dossiers.GetAsync(Code));
        Assert.Equal((requests, TimeSpan.FromSeconds(7)), (portal.TokenRequests.Count, error.RetryAfter));
        Assert.All(portal.TokenRequests.Zip(portal.TokenRequests.Skip(1)), pair => Assert.Equal(TimeSpan.FromSeconds(7), pair.Second.At - pair.First.At));
    }

    private static HttpResponseMessage Away(DateTimeOffset now)
    {
        HttpResponseMessage response = new(HttpStatusCode.ServiceUnavailable);
        (response.Headers.Date, response.Headers.RetryAfter) = (now, new(now.AddSeconds(7)));
        return response;
    }

    private static IEnumerable<TimeSpan> Waits(ScriptedPortal portal) => portal.Requests.Zip(portal.Requests.Skip(1), (first, second) => second.At - first.At);
}
