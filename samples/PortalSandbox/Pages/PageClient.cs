using System.Security.Cryptography;
using System.Text.Json;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing.Serving;
using PortalSandbox.Hosting;

namespace PortalSandbox.Pages;

/// <summary>Asks the portal in the name of the public pages, which may read counts and nothing else. Safe for several threads.</summary>
internal sealed class PageClient(PortalService portal)
{
    private const string Id = "public-pages";

    private readonly string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Makes the client known to the portal, with a secret that lives as long as this process.</summary>
    internal Task RegisterAsync(CancellationToken cancellationToken) => portal.RegisterClientAsync(
        new(Id, secret, PortalSandboxOptions.SampleAgency, [PortalScopes.ReportsRead]), cancellationToken);

    /// <summary>The body of what the portal answers.</summary>
    internal async Task<ReadOnlyMemory<byte>> AskAsync(PortalOperation operation, IReadOnlyDictionary<string, string> query, CancellationToken cancellationToken)
    {
        PortalReply issued = await portal.IssueTokenAsync("", Invariant($"grant_type=client_credentials&client_id={Id}&client_secret={secret}"), cancellationToken).ConfigureAwait(false);
        string token = JsonSerializer.Deserialize(issued.Body.Span, PortalJson.Of<TokenResponse>())!.AccessToken;
        PortalReply reply = await portal.AnswerAsync(
            new() { Operation = operation, Query = query, Headers = new Dictionary<string, string> { ["Authorization"] = "Bearer " + token } }, cancellationToken).ConfigureAwait(false);
        return reply.Status == StatusCodes.Status200OK ? reply.Body : throw new InvalidOperationException(Invariant($"The portal answered the public pages with {reply.Status}."));
    }
}
