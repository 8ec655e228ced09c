using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Reads the SHA-256 of a body from its header (RFC 9530): <c>sha-256=:</c>, base64, a colon, perhaps among others.</summary>
internal static class ContentDigest
{
    private const string Begin = "sha-256=:";

    /// <summary>The hash; null where the header is not there or is none.</summary>
    internal static byte[]? Of(HttpResponseMessage response) => Values(response)
        .SelectMany(value => value.Split(','))
        .Select(entry => entry.Trim())
        .Where(entry => entry.StartsWith(Begin, StringComparison.OrdinalIgnoreCase) && entry.EndsWith(':'))
        .Select(entry => Decoded(entry[Begin.Length..^1]))
        .FirstOrDefault(hash => hash is not null);

    private static IEnumerable<string> Values(HttpResponseMessage response) =>
        response.Headers.TryGetValues(PortalHeaders.ReprDigest, out IEnumerable<string>? values) ? values
        : response.Content.Headers.TryGetValues(PortalHeaders.ReprDigest, out values) ? values
        : [];

    private static byte[]? Decoded(string base64)
    {
        byte[] buffer = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, buffer, out int length) ? buffer[..length] : null;
    }
}
