using System.Net;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.Scripted;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Pipeline;

public class PipelineTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");

    private static readonly DossierResource Dossier = Filled.Of<DossierResource>();

    [Fact]
    public async Task Filing_WhoseAnswerGotLost_IsSentAgainWithTheSameKeyAndBody()
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.Break(), Answers.Status(503), Answers.Ok(Dossier, HttpStatusCode.Created));
        PortalOutcome<DossierResource> outcome = await TestPortal.Client(portal, time).Dossiers.FileAsync(Filled.Of<NewDossier>());
        Assert.IsType<PortalOutcome<DossierResource>.Done>(outcome);
        Assert.Equal(3, portal.Requests.Count);
        Assert.NotNull(Assert.Single(portal.Requests.Select(sent => sent.Header("Idempotency-Key")).Distinct()));
        Assert.Single(portal.Requests.Select(sent => Convert.ToHexString(sent.Body)).Distinct());
        Assert.All(portal.Requests, sent => Assert.Equal(("2026-11-01", "application/json"), (sent.Header("Api-Version"), sent.Header("Content-Type"))));
    }

    [Fact]
    public async Task Attempt_WithoutAnAnswer_IsGivenUpAndMadeAgain()
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.Hang(time), Answers.Ok(Dossier));
        await TestPortal.Client(portal, time).Dossiers.GetAsync(Code);
        Assert.InRange(portal.Requests[1].At - portal.Requests[0].At, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(31));
    }

    [Fact]
    public async Task Call_OverItsTotalTimeout_IsATransportFailure()
    {
        SelfMovingClock time = Clock.Moving();
        DateTimeOffset start = time.GetUtcNow();
        using ScriptedPortal portal = new(time, Answers.Hang(time));
        PortalTransportException error = await Assert.ThrowsAsync<PortalTransportException>(() => TestPortal.Client(portal, time).Dossiers.GetAsync(Code));
        Assert.InRange(time.GetUtcNow() - start, TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(100.5));
        Assert.Equal(4, error.Attempts);
    }

    [Fact]
    public async Task Post_WithoutAKey_IsSentOnceThoughTheConnectionBroke()
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.Break());
        await Assert.ThrowsAsync<PortalTransportException>(() => TestPortal.Client(portal, time).Lookup.FindAsync(Code, "abc"));
        Assert.Single(portal.Requests);
    }

    [Fact]
    public async Task Body_ThatCannotBeReplayed_IsSentOnce()
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.Status(503));
        PortalRequest request = new(HttpMethod.Put, "/v1/x") { Content = new StringContent("once"), Key = IdempotencyKey.New() };
        await Assert.ThrowsAsync<PortalResponseException>(() => TestPortal.Client(portal, time).SendAsync(request));
        Assert.Single(portal.Requests);
    }

    [Fact]
    public async Task Body_ThatCannotBeReplayed_IsSentOnceThoughTheTokenIsRefused()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(401));
        PortalRequest request = new(HttpMethod.Put, "/v1/x") { Content = new StringContent("once") };
        await Assert.ThrowsAsync<PortalUnauthorizedException>(() => TestPortal.SignedIn(portal, time).SendAsync(request));
        Assert.Single(portal.Requests);
    }

    [Fact]
    public async Task RetryAfter_BeyondTheRemainingTime_IsAnsweredAtOnce()
    {
        SelfMovingClock time = Clock.Moving();
        DateTimeOffset start = time.GetUtcNow();
        using ScriptedPortal portal = new(time, Answers.Status(429, "25"));
        PortalRateLimitedException error = await Assert.ThrowsAsync<PortalRateLimitedException>(() =>
            TestPortal.Client(portal, time, options => (options.TotalTimeout, options.AttemptTimeout) = (TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(10))).Dossiers.GetAsync(Code));
        Assert.Equal(TimeSpan.FromSeconds(25), error.RetryAfter);
        Assert.Equal(2, error.Attempts);
        Assert.InRange(time.GetUtcNow() - start, TimeSpan.FromSeconds(25), TimeSpan.FromSeconds(26));
    }

    [Theory]
    [InlineData(0)] // no answer
    [InlineData(500)] // or one that does not say whether it was done
    [InlineData(503)]
    public async Task Delete_WhoseAnswerGotLost_IsDoneWhenNothingIsThereAnyMore(int status)
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, status == 0 ? Answers.Break() : Answers.Status(status), Answers.Status(404));
        await TestPortal.Client(portal, time).Dossiers.DeleteDraftAsync("d1");
        Assert.Equal(2, portal.Requests.Count);
    }

    [Fact]
    public async Task Delete_OfWhatWasNeverThere_IsAFailure()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(404));
        await Assert.ThrowsAsync<PortalNotFoundException>(() => TestPortal.Client(portal, time).Dossiers.DeleteDraftAsync("d1"));
    }

    [Fact]
    public async Task Delete_OfWhatWasNeverThereWithAnOldToken_IsAFailure()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(401), Answers.Status(404));
        await Assert.ThrowsAsync<PortalNotFoundException>(() => TestPortal.SignedIn(portal, time).Dossiers.DeleteDraftAsync("d1"));
    }

    [Fact]
    public async Task Delete_OfWhatWasNeverThereAfterATokenWasHardToGet_IsAFailure()
    {
        SelfMovingClock time = Clock.Moving();
        int asked = 0;
        using ScriptedPortal portal = new(time, Answers.Status(401), Answers.Status(404))
        {
            Token = (sent, token) => (++asked == 2 ? Answers.Status(503) : Answers.Json("""{"access_token":"token-1","token_type":"Bearer"}"""))(sent, token),
        };
        await Assert.ThrowsAsync<PortalNotFoundException>(() => TestPortal.SignedIn(portal, time).Dossiers.DeleteDraftAsync("d1"));
    }

    [Fact]
    public async Task Token_RefusedAgainAfterABreak_IsNotReplacedASecondTime()
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.Status(401), Answers.Status(503), Answers.Status(401));
        await Assert.ThrowsAsync<PortalUnauthorizedException>(() => TestPortal.SignedIn(portal, time).Dossiers.GetAsync(Code));
        Assert.Equal((3, 2), (portal.Requests.Count, portal.TokenRequests.Count));
    }

    [Theory]
    [InlineData(299, true)]
    [InlineData(300, false)]
    public async Task Status_AtTheEndOfTheSuccesses_IsOne(int status, bool isSuccess)
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(status));
        PortalClient client = TestPortal.Client(portal, time);
        Assert.Equal(isSuccess, await Record.ExceptionAsync(() => client.SendAsync(new(HttpMethod.Get, "/v1/x"))) is not PortalResponseException);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task Answer_ThatWasRead_IsDisposedOf(int status)
    {
        FakeTimeProvider time = Clock.New();
        using MemoryStream body = new("null"u8.ToArray());
        using ScriptedPortal portal = new(time, Answers.With(_ => new((HttpStatusCode)status) { Content = new StreamContent(body) { Headers = { ContentType = new("application/json") } } }));
        await Assert.ThrowsAnyAsync<PortalResponseException>(() => TestPortal.Client(portal, time).Dossiers.GetAsync(Code));
        Assert.False(body.CanRead);
    }

    [Fact]
    public async Task Breaker_AfterManyFailures_DoesNotAsk()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(500));
        PortalClient client = TestPortal.Client(portal, time, options => (options.Retries, options.BreakerMinimumCalls) = (0, 4));
        for (int call = 0; call < 4; call++)
        {
            await Assert.ThrowsAsync<PortalResponseException>(() => client.Dossiers.GetAsync(Code));
        }

        PortalTransportException error = await Assert.ThrowsAsync<PortalTransportException>(() => client.Dossiers.GetAsync(Code));
        Assert.Equal(0, error.Attempts);
        Assert.Equal(4, portal.Requests.Count);
        Assert.False((await Assert.ThrowsAsync<PortalTransportException>(() => client.Dossiers.FileAsync(Generated.NewDossier()))).MayBeDelivered);
        time.Advance(TimeSpan.FromSeconds(16));
        await Assert.ThrowsAsync<PortalResponseException>(() => client.Dossiers.GetAsync(Code));
        Assert.Equal(5, portal.Requests.Count);
    }

    [Fact]
    public async Task Breaker_AfterManyRefusals_GoesOnAsking()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(429));
        PortalClient client = TestPortal.Client(portal, time, options => (options.Retries, options.BreakerMinimumCalls) = (0, 4));
        for (int call = 0; call < 10; call++)
        {
            await Assert.ThrowsAsync<PortalRateLimitedException>(() => client.Dossiers.GetAsync(Code));
        }

        Assert.Equal(10, portal.Requests.Count);
    }

    [Fact]
    public async Task Transport_WithATimeoutOfItsOwn_IsATransportFailure()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, (_, _) => throw new TaskCanceledException("timeout", new TimeoutException()));
        PortalTransportException error = await Assert.ThrowsAsync<PortalTransportException>(
            () => TestPortal.Client(portal, time, options => options.Retries = 0).Dossiers.GetAsync(Code));
        Assert.StartsWith("The portal did not answer within", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transport_ThatGivesUpByItself_IsTriedAgain()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, (_, _) => throw new TaskCanceledException("a handler's own token"));
        PortalTransportException error = await Assert.ThrowsAsync<PortalTransportException>(
            () => TestPortal.Client(portal, time, options => options.Retries = 0).Dossiers.GetAsync(Code));
        Assert.Equal("The transport gave up the request.", Assert.IsType<IOException>(error.InnerException).Message);
    }

    [Fact]
    public async Task Wait_CancelledByTheCaller_EndsAtOnce()
    {
        FakeTimeProvider time = Clock.New();
        using CancellationTokenSource source = new();
        using ScriptedPortal portal = new(time, Answers.Status(503, "20"));
        Task<DossierResource> call = TestPortal.Client(portal, time).Dossiers.GetAsync(Code, source.Token);
        Assert.False(call.IsCompleted);
        await source.CancelAsync();
        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Single(portal.Requests);
    }

    [Fact]
    public async Task Attempt_CancelledByTheCaller_EndsAtOnce()
    {
        FakeTimeProvider time = Clock.New();
        using CancellationTokenSource source = new();
        using ScriptedPortal portal = new(time, Answers.Hang());
        Task<DossierResource> call = TestPortal.Client(portal, time).Dossiers.GetAsync(Code, source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(portal.Requests);
    }
}
