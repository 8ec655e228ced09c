using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace PortalSandbox.Limits;

/// <summary>Whose the access tokens are that this process has given out, by their hashes.</summary>
/// <remarks>
/// A client has one quota however many tokens it has. A request with no token or one that is not known, be it forged or older
/// than this process, counts to its address. Safe for several threads.
/// </remarks>
internal sealed class KnownTokens(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, (string Client, DateTimeOffset Until)> clients = new(StringComparer.Ordinal);

    internal void Add(string token, string client, TimeSpan life)
    {
        DateTimeOffset now = time.GetUtcNow();
        foreach ((string old, (string, DateTimeOffset Until) entry) in clients)
        {
            if (entry.Until <= now)
            {
                clients.TryRemove(old, out _);
            }
        }

        clients[HashOf(token)] = (client, now + life);
    }

    internal string ClientOf(HttpContext context) =>
        AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out AuthenticationHeaderValue? header)
        && header.Parameter is { } token && clients.TryGetValue(HashOf(token), out (string Client, DateTimeOffset) known)
            ? "client " + known.Client
            : "address " + context.Connection.RemoteIpAddress;

    /// <summary>The client that a request for a token names, by the header or the form of RFC 6749 section 2.3.1; null where by neither.</summary>
    internal static string? ClientNamed(string authorization, string form) =>
        AuthenticationHeaderValue.TryParse(authorization, out AuthenticationHeaderValue? header) && header.Parameter is { } basic
            ? NameIn(basic)
            : QueryHelpers.ParseQuery(form).TryGetValue("client_id", out Microsoft.Extensions.Primitives.StringValues name) ? name.ToString() : null;

    private static string? NameIn(string basic)
    {
        Span<byte> bytes = stackalloc byte[512];
        return Convert.TryFromBase64String(basic, bytes, out int count) ? Uri.UnescapeDataString(Encoding.UTF8.GetString(bytes[..count]).Split(':')[0]) : null;
    }

    private static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
