using System.Security.Cryptography;
using System.Text.Json;
using MongCai.Portal;
using MongCai.Sdk.Contract;
using PortalSandbox.Hosting;

namespace PortalSandbox.Pages;

/// <summary>
/// Asks the portal in the name of the public pages, which may read counts, hand in ratings, let a simulated payer pay, and nothing else. Safe for
/// several threads.
/// </summary>
internal sealed class PageClient(PortalService portal, PortalServiceOptions options)
{
    private const string Id = "public-pages";

    private readonly string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
    private volatile Grant? grant;

    /// <summary>Makes the client known to the portal, with a secret that lives as long as this process.</summary>
    internal Task RegisterAsync(CancellationToken cancellationToken) => portal.RegisterClientAsync(
        new(Id, secret, PortalSandboxOptions.SampleAgency, [PortalScopes.ReportsRead, PortalScopes.SurveysWrite, PortalScopes.PaymentsWrite]),
        cancellationToken);

    /// <summary>The body of what the portal answers.</summary>
    internal async Task<ReadOnlyMemory<byte>> AskAsync(
        PortalOperation operation, IReadOnlyDictionary<string, string> query, CancellationToken cancellationToken)
    {
        PortalReply reply = await SendAsync(new() { Operation = operation, Query = query }, [], cancellationToken).ConfigureAwait(false);
        return reply.Status == StatusCodes.Status200OK
            ? reply.Body
            : throw new InvalidOperationException(Invariant($"The portal answered the public pages with {reply.Status}."));
    }

    /// <summary>What the portal answers to a body, once for each key.</summary>
    internal Task<PortalReply> SendAsync(IncomingCall call, string key, CancellationToken cancellationToken) =>
        SendAsync(call, [KeyValuePair.Create(PortalHeaders.IdempotencyKey, key)], cancellationToken);

    private async Task<PortalReply> SendAsync(IncomingCall call, IEnumerable<KeyValuePair<string, string>> headers, CancellationToken cancellationToken)
    {
        string token = (await GrantAsync(cancellationToken).ConfigureAwait(false)).Token;
        Dictionary<string, string> all = new(headers) { ["Authorization"] = "Bearer " + token };
        return await portal.AnswerAsync(call with { Headers = all }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The token that there is, or another where half of its life is over: showing a page writes nothing to the database.</summary>
    private async Task<Grant> GrantAsync(CancellationToken cancellationToken)
    {
        if (grant is { } known && options.Time.GetUtcNow() < known.Until)
        {
            return known;
        }

        PortalReply issued = await portal.IssueTokenAsync(
            "", Invariant($"grant_type=client_credentials&client_id={Id}&client_secret={secret}"), cancellationToken).ConfigureAwait(false);
        TokenResponse token = JsonSerializer.Deserialize(issued.Body.Span, PortalJson.Of<TokenResponse>())!;
        return grant = new(token.AccessToken, options.Time.GetUtcNow() + TimeSpan.FromSeconds((token.ExpiresIn ?? 0) / 2.0));
    }

    private sealed record Grant(string Token, DateTimeOffset Until);
}
