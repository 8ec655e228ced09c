using System.Globalization;
using System.Net;
using MongCai.Sdk.Contract;

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
        await sandbox.SignInAsync(); // asked with the secret and not with a token, so that it counts to the address
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

    private static async Task<string> LeftAsync(SandboxFixture sandbox)
    {
        using HttpResponseMessage response = await sandbox.Http.GetAsync(Catalogue);
        return response.Headers.GetValues(PortalHeaders.RateLimit).Single();
    }
}
