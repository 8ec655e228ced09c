using System.Net;
using System.Text;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Access;

/// <summary>The token endpoint of OAuth 2.0, for client credentials (RFC 6749 sections 2.3.1, 4.4 and 5).</summary>
internal static class TokenEndpoint
{
    private const string Basic = "Basic ";

    internal static async Task<PortalReply> IssueAsync(string authorization, string form, PortalServiceOptions options, IPortalStore store, CancellationToken cancellationToken)
    {
        if (FieldsOf(form) is not { } fields || !fields.TryGetValue("grant_type", out string? grant))
        {
            return Error(400, "invalid_request");
        }

        if (grant != "client_credentials")
        {
            return Error(400, "unsupported_grant_type");
        }

        return CredentialsOf(authorization, fields) is (var id, var secret) && await ClientRegister.FindAsync(id, secret, store, cancellationToken).ConfigureAwait(false) is { } client
            ? await GrantAsync(id, client, fields.GetValueOrDefault("scope"), options, store, cancellationToken).ConfigureAwait(false)
            : InvalidClient();
    }

    private static async Task<PortalReply> GrantAsync(string id, ClientRecord client, string? asked, PortalServiceOptions options, IPortalStore store, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> scopes = string.IsNullOrWhiteSpace(asked) ? client.Scopes : [.. asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];
        if (scopes.Any(scope => !client.Scopes.Contains(scope)))
        {
            return Error(400, "invalid_scope");
        }

        Instant now = Instant.FromDateTimeOffset(options.Time.GetUtcNow());
        TokenRecord record = new(id, client.Agency, scopes, now + Duration.FromTimeSpan(options.TokenLifetime));
        string issued = await store.TransactAsync((transaction, token) => Tokens.IssueAsync(record, transaction, options, token), cancellationToken).ConfigureAwait(false);
        return Granted(issued, (int)options.TokenLifetime.TotalSeconds, scopes);
    }

    private static PortalReply Granted(string token, int seconds, IReadOnlyList<string> scopes) =>
        Replies.Json(new TokenResponse { AccessToken = token, TokenType = "Bearer", ExpiresIn = seconds, Scope = string.Join(' ', scopes) }).With("Cache-Control", "no-store");

    private static PortalReply InvalidClient() => Error(401, "invalid_client").With("WWW-Authenticate", "Basic realm=\"portal\"");

    private static PortalReply Error(int status, string error) => new PortalReply
    {
        Status = status,
        MediaType = "application/json",
        Body = Encoding.UTF8.GetBytes($$"""{"error":"{{error}}"}"""),
    }.With("Cache-Control", "no-store");

    private static (string Id, string Secret)? CredentialsOf(string authorization, Dictionary<string, string> fields) =>
        authorization.StartsWith(Basic, StringComparison.OrdinalIgnoreCase) ? BasicOf(authorization[Basic.Length..].Trim())
        : fields.TryGetValue("client_id", out string? id) && fields.TryGetValue("client_secret", out string? secret) ? (id, secret)
        : null;

    private static (string Id, string Secret)? BasicOf(string base64)
    {
        byte[] bytes = new byte[base64.Length];
        string[] parts = Convert.TryFromBase64String(base64, bytes, out int length) ? Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) : [];
        return parts is [var id, var secret] ? (WebUtility.UrlDecode(id), WebUtility.UrlDecode(secret)) : null;
    }

    /// <summary>The fields; null where one stands twice, which RFC 6749 section 3.2 forbids.</summary>
    private static Dictionary<string, string>? FieldsOf(string form)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        foreach (string[] pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(field => field.Split('=', 2)))
        {
            if (!fields.TryAdd(WebUtility.UrlDecode(pair[0]), pair.Length == 2 ? WebUtility.UrlDecode(pair[1]) : ""))
            {
                return null;
            }
        }

        return fields;
    }
}
