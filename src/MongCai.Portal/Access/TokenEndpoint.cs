using System.Text;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Access;

/// <summary>The token endpoint of OAuth 2.0, for client credentials (RFC 6749 sections 2.3.1, 4.4 and 5), and that of revocation (RFC 7009).</summary>
internal static class TokenEndpoint
{
    internal static async Task<PortalReply> IssueAsync(
        string authorization, string form, PortalServiceOptions options, IPortalStore store, CancellationToken cancellationToken) =>
        TokenForm.Read(authorization, form) is not { } asked || asked["grant_type"] is not { } grant ? Error(400, "invalid_request")
        : grant != "client_credentials" ? Error(400, "unsupported_grant_type")
        : await AuthenticateAsync(asked, store, cancellationToken).ConfigureAwait(false) is { } client
            ? await GrantAsync(client, asked["scope"], options, store, cancellationToken).ConfigureAwait(false)
            : InvalidClient();

    /// <summary>
    /// Takes back a token. One that the portal does not know is as good as taken back (RFC 7009 section 2.2); one of another client is refused.
    /// </summary>
    internal static async Task<PortalReply> RevokeAsync(string authorization, string form, IPortalStore store, CancellationToken cancellationToken) =>
        TokenForm.Read(authorization, form) is not { } asked || asked["token"] is not { } revoked ? Error(400, "invalid_request")
        : await AuthenticateAsync(asked, store, cancellationToken).ConfigureAwait(false) is not { } client ? InvalidClient()
        : await store.TransactAsync((transaction, token) => Tokens.TryRevokeAsync(revoked, client.Id, transaction, token), cancellationToken)
            .ConfigureAwait(false)
            ? new PortalReply { Status = 200 }.With("Cache-Control", "no-store")
            : Error(400, "invalid_grant");

    private static async Task<KnownClient?> AuthenticateAsync(TokenForm asked, IPortalStore store, CancellationToken cancellationToken) =>
        asked.Credentials is (var id, var secret) ? await ClientRegister.FindAsync(id, secret, store, cancellationToken).ConfigureAwait(false) : null;

    private static async Task<PortalReply> GrantAsync(
        KnownClient client, string? asked, PortalServiceOptions options, IPortalStore store, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> known = client.Record.Scopes;
        IReadOnlyList<string> scopes = string.IsNullOrWhiteSpace(asked) ? known : [.. asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];
        if (scopes.Any(scope => !known.Contains(scope)))
        {
            return Error(400, "invalid_scope");
        }

        Instant now = Instant.FromDateTimeOffset(options.Time.GetUtcNow());
        TokenRecord record = new(client.Id, client.Record.Agency, scopes, now + Duration.FromTimeSpan(options.TokenLifetime), client.Version);
        string issued = await store.TransactAsync((transaction, token) => Tokens.IssueAsync(record, transaction, options, token), cancellationToken)
            .ConfigureAwait(false);
        return Granted(issued, (int)options.TokenLifetime.TotalSeconds, scopes);
    }

    private static PortalReply Granted(string token, int seconds, IReadOnlyList<string> scopes) =>
        Replies.Json(new TokenResponse { AccessToken = token, TokenType = "Bearer", ExpiresIn = seconds, Scope = string.Join(' ', scopes) })
            .With("Cache-Control", "no-store");

    private static PortalReply InvalidClient() => Error(401, "invalid_client").With("WWW-Authenticate", "Basic realm=\"portal\"");

    private static PortalReply Error(int status, string error) => new PortalReply
    {
        Status = status,
        MediaType = "application/json",
        Body = Encoding.UTF8.GetBytes($$"""{"error":"{{error}}"}"""),
    }.With("Cache-Control", "no-store");
}
