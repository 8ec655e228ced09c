using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace MongCai.Sdk;

/// <summary>The signature of a posted event: HMAC-SHA256 over identifier, second and raw bytes, by the Standard Webhooks form.</summary>
internal static class WebhookSignature
{
    private const string Version = "v1,";

    /// <summary>Signs a message: gives <c>v1,</c> and the base64 of the hash. Several, with spaces between them, make the header.</summary>
    internal static string Sign(WebhookSecret secret, string id, Instant sentAt, ReadOnlySpan<byte> body)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return !id.Contains('.', StringComparison.Ordinal)
            ? Version + Convert.ToBase64String(secret.Hash(Head(id, sentAt.ToUnixTimeSeconds()), body))
            : throw new ArgumentException($"The identifier '{id}' holds a full stop, which ends it in what is signed. Leave it out.", nameof(id));
    }

    /// <summary>Says whether one signature of the header is that of a message under one of the secrets; all are compared, in fixed time.</summary>
    internal static bool IsSignedBy(IReadOnlyList<WebhookSecret> secrets, string header, string id, long second, ReadOnlySpan<byte> body)
    {
        byte[] head = Head(id, second);
        List<byte[]> signatures = [.. header.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bytes).OfType<byte[]>()];
        bool isSigned = false;
        foreach (WebhookSecret secret in secrets)
        {
            byte[] expected = secret.Hash(head, body);
            foreach (byte[] signature in signatures)
            {
                isSigned |= CryptographicOperations.FixedTimeEquals(expected, signature);
            }
        }

        return isSigned;
    }

    private static byte[] Head(string id, long second) => Encoding.UTF8.GetBytes(Invariant($"{id}.{second}."));

    private static byte[]? Bytes(string signature)
    {
        byte[] bytes = new byte[signature.Length];
        return signature.StartsWith(Version, StringComparison.Ordinal) && Convert.TryFromBase64String(signature[Version.Length..], bytes, out int length)
            ? bytes[..length]
            : null;
    }
}
