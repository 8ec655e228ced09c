using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using MongCai.Portal.Tests.Storage;
using MongCai.Sdk.Contract;
using PortalSandbox.Hosting;
using PortalSandbox.Limits;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class RateLimitsTests
{
    private static readonly Uri Catalogue = new("/v1/procedures?limit=1", UriKind.Relative);

    [Fact]
    public async Task Get_OverTheQuota_Is429WithTheWayOut()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync(options => options with { Quota = new(3, TimeSpan.FromHours(3)) });
        await sandbox.SignInAsync();
        string[] left = [await LeftAsync(sandbox), await LeftAsync(sandbox), await LeftAsync(sandbox)];
        Assert.Equal(["\"client\";r=2", "\"client\";r=1", "\"client\";r=0"], left);

        using HttpResponseMessage refused = await sandbox.Http.GetAsync(Catalogue);
        await PortalSandboxHostTests.AssertProblemAsync(refused, 429);
        Assert.Equal("\"client\";q=3;w=10800", refused.Headers.GetValues(PortalHeaders.RateLimitPolicy).Single());
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Get_WithAnotherTokenOfTheClient_HasTheSameQuota()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync(options => options with { Quota = new(4, TimeSpan.FromHours(4)) });
        await sandbox.SignInAsync();
        await LeftAsync(sandbox);
        await sandbox.SignInAsync(); // counts to the token endpoint
        Assert.Equal(2, int.Parse((await LeftAsync(sandbox)).Split('=')[1], CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Get_HealthOverTheQuota_IsStillOk()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync(options => options with { Quota = new(1, TimeSpan.FromHours(1)) });
        await LeftAsync(sandbox);
        using HttpResponseMessage response = await sandbox.Http.GetAsync(new Uri("/healthz", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains(PortalHeaders.RateLimit));
    }

    [Fact]
    public async Task Get_ByAClientThatNamesAnother_CountsToWhoAsked() // S-01
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync(
            options => options with { Quota = new(4, TimeSpan.FromHours(4)), Clients = [.. options.Clients, Evil] });
        string form = $"grant_type=client_credentials&client_id={Evil.Id}&client_secret={Uri.EscapeDataString(Evil.Secret)}";
        using HttpRequestMessage both = Form(PortalOperations.TokenPath, form);
        both.Headers.TryAddWithoutValidation("Authorization", "X " + Convert.ToBase64String(Encoding.UTF8.GetBytes(SandboxFixture.Client + ":x")));
        using HttpResponseMessage refused = await sandbox.Http.SendAsync(both);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

        string padded = string.Concat($"{Evil.Id}:{Evil.Secret}".Select(letter => letter == ':' ? ":" : Uri.HexEscape(letter))); // beyond 512 bytes no client was seen
        using HttpRequestMessage asked = Form(PortalOperations.TokenPath, "grant_type=client_credentials");
        asked.Headers.TryAddWithoutValidation("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(padded)));
        using HttpResponseMessage given = await sandbox.Http.SendAsync(asked);
        string token = (await given.EnsureSuccessStatusCode().Content.ReadFromJsonAsync(PortalJson.Of<TokenResponse>()))!.AccessToken;
        Assert.Equal(["3", "2", "1", "0", "0"], [await LeftAsync(sandbox, token), await LeftAsync(sandbox, token), await LeftAsync(sandbox, token), await LeftAsync(sandbox, token), await LeftAsync(sandbox, token)]);
        await sandbox.SignInAsync();
        Assert.Equal("\"client\";r=3", await LeftAsync(sandbox));
    }

    [Fact]
    public async Task Get_WithATokenFromBeforeTheRestart_CountsToItsClient() // S-04
    {
        using TemporaryFile file = new();
        await using SandboxFixture before = await (await SandboxFixture.StartAsync(options => options with { Database = file.ConnectionString })).SignInAsync();
        await using SandboxFixture after = await SandboxFixture.StartAsync(options => options with { Database = file.ConnectionString });
        after.Http.DefaultRequestHeaders.Authorization = before.Http.DefaultRequestHeaders.Authorization;
        Assert.StartsWith("\"client\"", await LeftAsync(after), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "pages")]
    [InlineData("/thong-ke", "pages")]
    [InlineData("/openapi/v1.json", "pages")]
    [InlineData("/v1/procedures", "address")] // without a token
    [InlineData("/nothing", "address")]
    public async Task Get_OverTheQuotaOfOnePart_LeavesTheOthers(string path, string budget) // S-04
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync(options => options with { Quota = new(2, TimeSpan.FromHours(2)) });
        for (int request = 0; request < 3; request++)
        {
            using HttpResponseMessage response = await sandbox.Http.GetAsync(new Uri(path, UriKind.Relative));
            Assert.StartsWith($"\"{budget}\"", response.Headers.GetValues(PortalHeaders.RateLimit).Single(), StringComparison.Ordinal);
            Assert.Equal(request == 2, response.StatusCode == HttpStatusCode.TooManyRequests);
        }

        await sandbox.SignInAsync(); // the token endpoint
        Assert.Equal("\"client\";r=1", await LeftAsync(sandbox));
    }

    [Theory]
    [InlineData("127.0.0.0/8", "1")] // each address behind the proxy has its own quota
    [InlineData("10.0.0.0/8", "0")] // a proxy that is not named is whoever it is
    [InlineData(null, "0")]
    public async Task Get_ThroughAProxy_CountsToWhomANamedOneNames(string? proxies, string left) // S-04
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync(
            options => options with { Quota = new(2, TimeSpan.FromHours(2)), Proxies = proxies is null ? [] : [IPNetwork.Parse(proxies)] });
        Assert.Equal("1", await LeftAsync(sandbox, null, "203.0.113.1"));
        Assert.Equal(left, await LeftAsync(sandbox, null, "203.0.113.2"));
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:3::1", "2001:db8:1:3::/64")]
    [InlineData("::1", "::/64")]
    public void Address_OfVersion6_CountsByItsNetwork(string address, string counted) => Assert.Equal(counted, ClientAddress.Of(IPAddress.Parse(address)));

    private static readonly PortalClientRegistration Evil = new(
        "evil-" + new string('e', 59), new string('s', 200), PortalSandboxOptions.SampleAgency, PortalScopes.All);

    private static HttpRequestMessage Form(string path, string form) =>
        new(HttpMethod.Post, path) { Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded") };

    private static async Task<string> LeftAsync(SandboxFixture sandbox, string? token, string? forwarded = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, Catalogue);
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", forwarded);
        using HttpResponseMessage response = await sandbox.Http.SendAsync(request);
        return response.Headers.GetValues(PortalHeaders.RateLimit).Single().Split('=')[1];
    }

    private static async Task<string> LeftAsync(SandboxFixture sandbox)
    {
        using HttpResponseMessage response = await sandbox.Http.GetAsync(Catalogue);
        return response.Headers.GetValues(PortalHeaders.RateLimit).Single();
    }
}
