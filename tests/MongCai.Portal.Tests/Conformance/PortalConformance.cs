using System.Text;
using MongCai.Domain.Agencies;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Conformance;

/// <summary>
/// What every portal that keeps the contract does, whatever it stands on. A class for each kind of portal derives from it; each
/// test starts with an empty portal on a Wednesday morning at the counter.
/// </summary>
public abstract partial class PortalConformance : IAsyncLifetime
{
    /// <summary>The moment at which a portal starts: 08:20 on Wednesday, 26 August 2026, in Vietnam.</summary>
    protected static readonly DateTimeOffset Start = new(2026, 8, 26, 1, 20, 0, TimeSpan.Zero);

    private const string Secret = "generated-secret-of-the-suite";

    private ITestPortal portal = null!;
    private TestCaller caller = null!;

    public async Task InitializeAsync()
    {
        portal = await StartAsync();
        caller = await SignInAsync("suite", Generated.Agency, [.. PortalScopes.All]);
    }

    public async Task DisposeAsync() => await (portal?.DisposeAsync() ?? ValueTask.CompletedTask); // there is none where the test is skipped

    /// <summary>Starts an empty portal with the generated catalogue and agencies, at <see cref="Start"/>.</summary>
    protected abstract Task<ITestPortal> StartAsync();

    private async Task<TestCaller> SignInAsync(string id, AgencyCode agency, params string[] scopes)
    {
        await portal.Service.RegisterClientAsync(new PortalClientRegistration(id, Secret, agency, scopes));
        Answer answer = await TokenAsync($"grant_type=client_credentials&client_id={id}&client_secret={Secret}");
        return new(portal.Http, answer.Is(200).Read<TokenResponse>().AccessToken);
    }

    private async Task<Answer> TokenAsync(string form, string? authorization = null, string path = PortalOperations.TokenPath)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded") };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using HttpResponseMessage response = await portal.Http.SendAsync(request);
        Dictionary<string, string> headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        return new((int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync());
    }
}
