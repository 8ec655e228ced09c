using System.Net;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Tests.Scripted;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Auth;

/// <summary>A token that the portal rejected is presented no more, and a secret that is not there is named.</summary>
public class RejectedTokenTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");

    [Theory]
    [InlineData(false)] // the provider of the package
    [InlineData(true)] // one of the caller's own, which forgets nothing by itself
    public async Task Token_Rejected_IsNotSentAgainThoughTheEndpointFailsOnce(bool isOwn)
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Of("token-1", Answers.Status(401))) { Token = Script(Token("token-1"), Answers.Status(503), Token("token-2")) };
        PortalClient client = TestPortal.SignedIn(portal, time, options =>
        {
            options.RetryDelay = TimeSpan.Zero;
            options.TokenProvider = isOwn ? new Forgetful() : null;
            options.Credentials = isOwn ? null : options.Credentials;
        });
        Assert.Equal(Code, (await client.Dossiers.GetAsync(Code)).Code);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], portal.Requests.Select(sent => sent.Header("Authorization")));
    }

    [Fact]
    public async Task Token_RejectedInOneCall_IsNotSentByTheNext()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Of("token-1", Answers.Status(401))) { Token = Script(Token("token-1"), Answers.Status(503), Token("token-2")) };
        PortalClient client = TestPortal.SignedIn(portal, time, options => options.Retries = 0);
        await Assert.ThrowsAnyAsync<PortalException>(() => client.Dossiers.GetAsync(Code));
        Assert.Equal(Code, (await client.Dossiers.GetAsync(Code)).Code);
        Assert.Equal("Bearer token-2", portal.Requests[^1].Header("Authorization"));
    }

    [Fact]
    public async Task Token_RejectedAfterAnotherCallerGotTheNext_LeavesThatOneAlone()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time) { Token = Script(Token("token-1"), Token("token-2"), Answers.Status(503)) };
        using HttpClient transport = new(portal);
        ClientCredentialsTokenProvider provider = new(transport, new("https://portal.example/oauth2/token"), new("shop-07", "s3cret"), time);
        AccessToken first = await provider.GetTokenAsync(null);
        AccessToken second = await provider.GetTokenAsync(first);
        Assert.Same(second, await provider.GetTokenAsync(first));
        Assert.Same(second, await provider.GetTokenAsync(null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Secret_ThatIsNotThere_IsNamed(string? secret)
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(401));
        ClientCredentials credentials = ClientCredentials.WithSecretFrom("shop-07", _ => ValueTask.FromResult(secret!));
        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => TestPortal.SignedIn(portal, time, options => options.Credentials = credentials).Dossiers.GetAsync(Code));
        Assert.StartsWith("The secret of the client 'shop-07' is null or empty; expected a text.", error.Message, StringComparison.Ordinal);
        Assert.Empty(portal.TokenRequests);
    }

    [Fact]
    public async Task Transport_ThatGivesUpBeforeTheProvider_IsNotSaidToHaveWaitedAsLong()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time) { Token = Answers.Hang() };
        using HttpClient transport = new(portal) { Timeout = TimeSpan.FromMilliseconds(50) };
        ClientCredentialsTokenProvider provider = new(transport, new("https://portal.example/oauth2/token"), new("shop-07", "s3cret"), time);
        TimeoutException error = await Assert.ThrowsAsync<TimeoutException>(async () => await provider.GetTokenAsync(null));
        Assert.Equal("The transport gave up the request for a token before 30 s were over: give it a longer timeout of its own.", error.Message);
    }

    private static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Of(
        string rejected, Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer) =>
        (sent, token) => (sent.Header("Authorization") == $"Bearer {rejected}" ? answer : Answers.Ok(Filled.Of<DossierResource>()))(sent, token);

    private static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Script(
        params Func<SentRequest, CancellationToken, Task<HttpResponseMessage>>[] steps)
    {
        int next = 0;
        return (sent, token) => steps[Math.Min(next++, steps.Length - 1)](sent, token);
    }

    private static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Token(string token) =>
        Answers.Json($$"""{"access_token":"{{token}}","token_type":"Bearer","expires_in":3600}""", HttpStatusCode.OK);

    /// <summary>Gives the first token until it is told that it was rejected; the next one fails once.</summary>
    private sealed class Forgetful : ITokenProvider
    {
        private bool hasFailed;

        public ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default)
        {
            if (rejected is not null && !hasFailed)
            {
                hasFailed = true;
                throw new HttpRequestException("The token endpoint is away.");
            }

            return ValueTask.FromResult(new AccessToken(rejected is null ? "token-1" : "token-2"));
        }
    }
}
