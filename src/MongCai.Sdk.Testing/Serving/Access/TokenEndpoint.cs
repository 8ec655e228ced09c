using System.Net;
using System.Text;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing.Serving.Calls;
using MongCai.Sdk.Testing.Serving.Documents;
using NodaTime;

namespace MongCai.Sdk.Testing.Serving.Access;

/// <summary>The token endpoint of OAuth 2.0, for client credentials (RFC 6749 sections 2.3.1, 4.4 and 5).</summary>
internal static class TokenEndpoint
{
    private const string Basic = "Basic ";

    internal static Task<PortalReply> IssueAsync(string authorization, string form, PortalServiceOptions options, IPortalStore store, CancellationToken cancellationToken)
    {
        Dictionary<string, string>? fields = FieldsOf(form);
        (string Id, string Secret)? credentials = fields is null ? null : CredentialsOf(authorization, fields);
        return fields is null ? Task.FromResult(Error(400, "invalid_request"))
            : fields.GetValueOrDefault("grant_type") != "client_credentials" ? Task.FromResult(Error(400, fields.ContainsKey("grant_type") ? "unsupported_grant_type" : "invalid_request"))
            : credentials is not { } known ? Task.FromResult(InvalidClient())
            : store.TransactAsync((transaction, token) => IssueAsync(known.Id, known.Secret, fields.GetValueOrDefault("scope"), transaction, options, token), cancellationToken);
    }

    private static async Task<PortalReply> IssueAsync(
        string id, string secret, string? asked, IPortalTransaction transaction, PortalServiceOptions options, CancellationToken cancellationToken)
    {
        if (await ClientRegister.FindAsync(id, secret, transaction, cancellationToken).ConfigureAwait(false) is not { } client)
        {
            return InvalidClient();
        }

        IReadOnlyList<string> scopes = string.IsNullOrWhiteSpace(asked) ? client.Scopes : [.. asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];
        if (scopes.Any(scope => !client.Scopes.Contains(scope)))
        {
            return Error(400, "invalid_scope");
        }

        Instant now = Instant.FromDateTimeOffset(options.Time.GetUtcNow());
        TokenRecord record = new(id, client.Agency, scopes, now + Duration.FromTimeSpan(options.TokenLifetime));
        string token = await Tokens.IssueAsync(record, transaction, options, now, cancellationToken).ConfigureAwait(false);
        return Granted(token, (int)options.TokenLifetime.TotalSeconds, scopes);
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
