using System.Net;
using System.Text;

namespace MongCai.Portal.Access;

/// <summary>A request to the token or revocation endpoint: its fields, and the client that it names with a secret (RFC 6749 section 2.3.1).</summary>
internal sealed class TokenForm
{
    private const string Basic = "Basic ";

    private readonly Dictionary<string, string> fields;

    private TokenForm(Dictionary<string, string> fields, (string Id, string Secret)? credentials) => (this.fields, Credentials) = (fields, credentials);

    /// <summary>Who the client says it is; null where it does not, or by a scheme that is not offered.</summary>
    internal (string Id, string Secret)? Credentials { get; }

    /// <summary>A field; null where there is none.</summary>
    internal string? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>Reads a request; null where a field stands twice (section 3.2), or the client authenticates in two ways at once (section 2.3).</summary>
    internal static TokenForm? Read(string authorization, string form)
    {
        if (FieldsOf(form) is not { } fields)
        {
            return null;
        }

        (string Id, string Secret)? named = authorization.Length == 0 ? Named(fields) : Basically(authorization);
        return authorization.Length > 0 && AreTwoWays(fields, named?.Id) ? null : new(fields, named);
    }

    /// <summary>Whether the form speaks of a client beside the header: by a secret, or by another name.</summary>
    private static bool AreTwoWays(Dictionary<string, string> fields, string? named) =>
        fields.ContainsKey("client_secret") || (fields.TryGetValue("client_id", out string? id) && id != named);

    private static (string Id, string Secret)? Named(Dictionary<string, string> fields) =>
        fields.TryGetValue("client_id", out string? id) && fields.TryGetValue("client_secret", out string? secret) ? (id, secret) : null;

    private static (string Id, string Secret)? Basically(string authorization)
    {
        string base64 = authorization.StartsWith(Basic, StringComparison.OrdinalIgnoreCase) ? authorization[Basic.Length..].Trim() : "";
        byte[] bytes = new byte[base64.Length];
        string[] parts = Convert.TryFromBase64String(base64, bytes, out int length) ? Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) : [];
        return parts is [var id, var secret] ? (WebUtility.UrlDecode(id), WebUtility.UrlDecode(secret)) : null;
    }

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
