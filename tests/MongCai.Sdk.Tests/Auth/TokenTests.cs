using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Tests.Scripted;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Auth;

public class TokenTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");

    private static readonly DossierResource Dossier = Filled.Of<DossierResource>();

    [Fact]
    public async Task Token_ForAHundredCallsAtOnce_IsAskedForOnce()
    {
        FakeTimeProvider time = Clock.New();
        TaskCompletionSource open = new();
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier))
        {
            Token = async (sent, token) =>
            {
                await open.Task;
                return await Tokens("token-1")(sent, token);
            },
        };
        PortalClient client = TestPortal.SignedIn(portal, time);
        Task<DossierResource>[] calls = [.. Enumerable.Range(0, 100).Select(_ => Task.Run(() => client.Dossiers.GetAsync(Code)))];
        open.SetResult();
        await Task.WhenAll(calls);
        Assert.Single(portal.TokenRequests);
        Assert.Equal(100, portal.Requests.Count);
        Assert.All(portal.Requests, sent => Assert.Equal("Bearer token-1", sent.Header("Authorization")));
    }

    [Fact]
    public async Task Token_Refused_IsReplacedOnceForAllThatHaveIt()
    {
        FakeTimeProvider time = Clock.New();
        int given = 0;
        using ScriptedPortal portal = new(
            time, (sent, token) => (sent.Header("Authorization") == "Bearer token-1" ? Answers.Status(401) : Answers.Ok(Dossier))(sent, token))
        {
            Token = (sent, token) => Tokens(Invariant($"token-{Interlocked.Increment(ref given)}"))(sent, token),
        };
        PortalClient client = TestPortal.SignedIn(portal, time);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => client.Dossiers.GetAsync(Code))));
        Assert.Equal(2, portal.TokenRequests.Count);
    }

    [Fact]
    public async Task Token_RefusedTwice_IsUnauthorized()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(401));
        PortalUnauthorizedException error = await Assert.ThrowsAsync<PortalUnauthorizedException>(
            () => TestPortal.SignedIn(portal, time).Dossiers.GetAsync(Code));
        Assert.Equal(2, error.Attempts);
        Assert.Equal(2, portal.TokenRequests.Count);
    }

    [Fact]
    public async Task Token_NearItsEnd_IsAskedForAnew()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier));
        PortalClient client = TestPortal.SignedIn(portal, time);
        await client.Dossiers.GetAsync(Code);
        time.Advance(TimeSpan.FromSeconds(3600 - 61));
        await client.Dossiers.GetAsync(Code);
        Assert.Single(portal.TokenRequests);
        time.Advance(TimeSpan.FromSeconds(1));
        await client.Dossiers.GetAsync(Code);
        Assert.Equal(2, portal.TokenRequests.Count);
    }

    [Fact]
    public async Task Token_OfAShortLife_IsKeptForHalfOfIt()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier)) { Token = Tokens("short", 10) };
        PortalClient client = TestPortal.SignedIn(portal, time);
        await client.Dossiers.GetAsync(Code);
        time.Advance(TimeSpan.FromSeconds(4));
        await client.Dossiers.GetAsync(Code);
        Assert.Single(portal.TokenRequests);
        time.Advance(TimeSpan.FromSeconds(1));
        await client.Dossiers.GetAsync(Code);
        Assert.Equal(2, portal.TokenRequests.Count);
    }

    [Fact]
    public async Task Token_StillGoodWhenTheEndpointIsDown_IsUsedOn()
    {
        FakeTimeProvider time = Clock.New();
        int asked = 0;
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier)) { Token = (sent, token) => (++asked == 1 ? Tokens("token-1") : Answers.Status(503))(sent, token) };
        PortalClient client = TestPortal.SignedIn(portal, time);
        await client.Dossiers.GetAsync(Code);
        time.Advance(TimeSpan.FromSeconds(3590));
        await client.Dossiers.GetAsync(Code);
        Assert.Equal(2, portal.TokenRequests.Count);
        Assert.Equal("Bearer token-1", portal.Requests[1].Header("Authorization"));
    }

    [Fact]
    public async Task Token_StillGoodWhileTheEndpointHangs_IsUsedUntilTheNextIsThere()
    {
        FakeTimeProvider time = Clock.New();
        TaskCompletionSource open = new();
        int asked = 0;
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier))
        {
            Token = async (sent, token) =>
            {
                int number = ++asked;
                await (number == 1 ? Task.CompletedTask : open.Task);
                return await Tokens(Invariant($"token-{number}"))(sent, token);
            },
        };
        PortalClient client = TestPortal.SignedIn(portal, time);
        await client.Dossiers.GetAsync(Code);
        time.Advance(TimeSpan.FromSeconds(3590));
        await client.Dossiers.GetAsync(Code);
        await client.Dossiers.GetAsync(Code);
        open.SetResult();
        time.Advance(TimeSpan.FromSeconds(11));
        await client.Dossiers.GetAsync(Code);
        Assert.Equal(2, portal.TokenRequests.Count);
        Assert.Equal(
            ["Bearer token-1", "Bearer token-1", "Bearer token-1", "Bearer token-2"], portal.Requests.Select(sent => sent.Header("Authorization")));
    }

    [Fact]
    public async Task TokenRequest_ByTheGrant_HasTheFormAndTheSecretOfTheMoment()
    {
        FakeTimeProvider time = Clock.New();
        Queue<string> secrets = new(["old:1", "new 2"]);
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier));
        PortalClient client = TestPortal.Client(portal, time, options => options.Credentials =
            ClientCredentials.WithSecretFrom("shop-07", _ => ValueTask.FromResult(secrets.Dequeue()), ["dossiers.read", "dossiers.write"], "https://portal.example"));
        await client.Dossiers.GetAsync(Code);
        time.Advance(TimeSpan.FromHours(2));
        await client.Dossiers.GetAsync(Code);
        Assert.Equal("https://portal.example/api/oauth2/token", portal.TokenRequests[0].Address.AbsoluteUri);
        Assert.Equal(
            "grant_type=client_credentials&scope=dossiers.read+dossiers.write&resource=https%3A%2F%2Fportal.example",
            Encoding.UTF8.GetString(portal.TokenRequests[0].Body));
        Assert.Equal(
            ["Basic " + Base64("shop-07:old%3A1"), "Basic " + Base64("shop-07:new+2")], portal.TokenRequests.Select(sent => sent.Header("Authorization")));
    }

    [Theory]
    [InlineData(400, typeof(PortalUnauthorizedException))] // invalid_client, as many servers say it
    [InlineData(401, typeof(PortalUnauthorizedException))]
    [InlineData(403, typeof(PortalResponseException))]
    public async Task TokenEndpoint_ThatRefuses_IsNotAskedAgain(int status, Type expected)
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier)) { Token = Answers.Status(status) };
        PortalResponseException error = await Assert.ThrowsAnyAsync<PortalResponseException>(() => TestPortal.SignedIn(portal, time).Dossiers.GetAsync(Code));
        Assert.IsType(expected, error);
        Assert.Single(portal.TokenRequests);
        Assert.Empty(portal.Requests);
        Assert.Equal(0, error.Attempts);
    }

    /// <summary>Whoever listens would have the secret.</summary>
    [Theory]
    [InlineData("http://login.example/token")]
    [InlineData("ftp://127.0.0.1/token")]
    public void TokenEndpoint_InTheClear_IsRefused(string endpoint)
    {
        using HttpClient transport = new();
        ArgumentException error = Assert.Throws<ArgumentException>(() => new ClientCredentialsTokenProvider(transport, new(endpoint), new("shop-07", "s3cret"), Clock.New()));
        Assert.StartsWith("The address is not https. Only an address of this machine (loopback) may be http.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokenEndpoint_ThatFails_IsAskedAgainAlsoForAPostWithoutAKey()
    {
        FakeTimeProvider time = Clock.New();
        int asked = 0;
        using ScriptedPortal portal = new(time, Answers.Json("{}")) { Token = (sent, token) => (++asked < 3 ? Answers.Status(503) : Tokens("token-1"))(sent, token) };
        await TestPortal.SignedIn(portal, time, options => options.RetryDelay = TimeSpan.Zero).SendAsync(new PortalRequest(HttpMethod.Post, "/v1/x"));
        Assert.Equal(3, asked);
        Assert.Single(portal.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"access_token":"","token_type":"Bearer"}""")] // an empty token lets nobody in
    [InlineData("""{"access_token":"a\r\nHost: b","token_type":"Bearer"}""")] // no header can hold it
    [InlineData("""{"access_token":"thẻ","token_type":"Bearer"}""")] // RFC 6750 section 2.1: a token is ASCII
    public async Task TokenEndpoint_WithAWrongBody_GivesNoToken(string body)
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier)) { Token = Answers.Json(body) };
        await Assert.ThrowsAsync<PortalResponseException>(() => TestPortal.SignedIn(portal, time).Dossiers.GetAsync(Code));
    }

    [Theory]
    [InlineData("mac")] // H19: a client must not use a token of a type that it does not understand (RFC 6749 section 7.1)
    [InlineData("DPoP")]
    public async Task Token_OfAnUnknownType_IsNotSent(string type)
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier)) { Token = Answers.Json($$"""{"access_token":"t","token_type":"{{type}}"}""") };
        PortalResponseException error = await Assert.ThrowsAsync<PortalResponseException>(() => TestPortal.SignedIn(portal, time).Dossiers.GetAsync(Code));
        Assert.Contains("a token of another type than Bearer", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(portal.Requests, request => request.Address.AbsolutePath.Contains("dossiers", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bearer")] // RFC 6749 section 7.1: the type is told in any case of letters
    [InlineData("BEARER")]
    public async Task Token_OfBearerInOtherLetters_IsSent(string type)
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier)) { Token = Answers.Json($$"""{"access_token":"t","token_type":"{{type}}"}""") };
        Assert.Equal(Code, (await TestPortal.SignedIn(portal, time).Dossiers.GetAsync(Code)).Code);
    }

    /// <summary>Who answers for another host gives no token: it is not used, and the call is not tried again.</summary>
    [Fact]
    public async Task Token_FromAnotherHost_IsNotUsed()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier))
        {
            Token = async (sent, token) =>
            {
                HttpResponseMessage answer = await Tokens("token-1")(sent, token);
                answer.RequestMessage = new(HttpMethod.Post, "https://other.example/oauth2/token");
                return answer;
            },
        };
        PortalResponseException error = await Assert.ThrowsAsync<PortalResponseException>(() => TestPortal.SignedIn(portal, time).Dossiers.GetAsync(Code));
        Assert.StartsWith("The transport followed a redirect of the token endpoint to 'other.example'", error.Message, StringComparison.Ordinal);
        Assert.Empty(portal.Requests);
        Assert.Single(portal.TokenRequests);
    }

    [Theory]
    [InlineData("s3cret\n")]
    [InlineData("s3cret\r\n")] // saved elsewhere
    public async Task Secret_WithTheLineEndOfItsFile_IsRefusedAndNotShown(string secret)
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier)) { Token = Tokens("token-1") };
        using HttpClient transport = new(portal, disposeHandler: false);
        ClientCredentialsTokenProvider later = new(
            transport, new("https://portal.example/oauth2/token"), ClientCredentials.WithSecretFrom("shop", _ => ValueTask.FromResult(secret)), time);
        Exception[] errors =
        [
            Assert.Throws<ArgumentException>(nameof(secret), () => new ClientCredentials("shop", secret)),
            await Assert.ThrowsAsync<InvalidOperationException>(() => later.GetTokenAsync(null).AsTask()),
        ];
        Assert.All(errors, error => Assert.StartsWith("The secret of the client 'shop' ends with a line end", error.Message, StringComparison.Ordinal));
        Assert.All(errors, error => Assert.DoesNotContain("s3cret", error.Message, StringComparison.Ordinal));
        Assert.Empty(portal.TokenRequests);
    }

    [Fact]
    public async Task Wait_GivenUpByOneCaller_GoesOnForTheOthers()
    {
        FakeTimeProvider time = Clock.New();
        TaskCompletionSource open = new();
        TaskCompletionSource asked = new();
        using ScriptedPortal portal = new(time, Answers.Ok(Dossier))
        {
            Token = async (sent, token) =>
            {
                asked.SetResult();
                await open.Task;
                return await Tokens("token-1")(sent, token);
            },
        };
        using CancellationTokenSource source = new();
        PortalClient client = TestPortal.SignedIn(portal, time);
        Task<DossierResource> first = client.Dossiers.GetAsync(Code, source.Token);
        Task<DossierResource> second = client.Dossiers.GetAsync(Code);
        await asked.Task;
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        open.SetResult();
        await second;
        Assert.Single(portal.TokenRequests);
    }

    [Fact]
    public async Task Lookup_WithoutSigningIn_SendsNoToken()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Json("""{"code":"000.00.01.H49-260826-0001","degree":"InProcess"}"""));
        await TestPortal.SignedIn(portal, time).Lookup.FindAsync(Code, "abc");
        Assert.Empty(portal.TokenRequests);
        Assert.Null(Assert.Single(portal.Requests).Header("Authorization"));
    }

    [Fact]
    public async Task Session_BehindTheSameInterface_IsPresentedAndRenewed()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(401), Answers.Ok(Dossier));
        Sessions sessions = new();
        await TestPortal.Client(portal, time, options => options.TokenProvider = sessions).Dossiers.GetAsync(Code);
        Assert.Equal(["Session 1", "Session 2"], portal.Requests.Select(sent => sent.Header("Authorization")));
    }

    private static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Tokens(string token, int seconds = 3600) =>
        Answers.Json(Invariant($$"""{"access_token":"{{token}}","token_type":"Bearer","expires_in":{{seconds}}}"""), HttpStatusCode.OK);

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private sealed class Sessions : ITokenProvider
    {
        private int number = 1;

        public ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(new AccessToken(Invariant($"{(rejected is null ? number : ++number)}"), scheme: "Session"));
    }
}
