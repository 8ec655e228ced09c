using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Tests.Sandbox;

/// <summary>What those who watch over the portal read of refusals.</summary>
public sealed class SecurityLogTests
{
    private static readonly Uri Agencies = new("/v1/agencies", UriKind.Relative);

    [Fact]
    public async Task Refusals_OfEachKind_AreWrittenByClient()
    {
        using LogLines lines = new();
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync(options => options with { LogSink = lines, Quota = new(3, TimeSpan.FromMinutes(1)), TokenQuota = new(100, TimeSpan.FromMinutes(1)) });

        (await sandbox.AskForTokenAsync("a wrong secret of the tests")).Dispose();
        (await sandbox.Http.GetAsync(Agencies)).Dispose();
        await sandbox.SignInAsync(PortalScopes.CatalogueRead);
        (await sandbox.Http.GetAsync(new Uri("/v1/dossiers", UriKind.Relative))).Dispose();
        for (bool isOver = false; !isOver;)
        {
            using HttpResponseMessage answer = await sandbox.Http.GetAsync(Agencies);
            isOver = answer.StatusCode == HttpStatusCode.TooManyRequests;
        }

        string[] refusals = [.. lines.Written.Where(line => line.StartsWith("Refused: ", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(", request", StringComparison.Ordinal)])];
        Assert.Equal(
            [
                "Refused: credentials at /oauth2/token, by nobody known",
                "Refused: token at /v1/agencies, by nobody known",
                "Refused: scope at /v1/dossiers, by tests",
                "Refused: quota at /v1/agencies, by tests",
            ],
            refusals);
        Assert.DoesNotContain("wrong secret", string.Join('\n', lines.Written), StringComparison.Ordinal);
    }
}
