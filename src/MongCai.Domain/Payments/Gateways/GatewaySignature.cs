using System.Security.Cryptography;
using System.Text;

namespace MongCai.Domain.Payments;

/// <summary>What the gateways' signatures share: fields joined by a bar, and a comparison of bytes in constant time.</summary>
internal static class GatewaySignature
{
    private const char Bar = '|';

    /// <summary>Joins fields; a bar inside one would let two messages have one signature.</summary>
    internal static string Join(IEnumerable<string> fields)
    {
        string[] all = [.. fields];
        return all.FirstOrDefault(field => field.Contains(Bar, StringComparison.Ordinal)) is null
            ? string.Join(Bar, all)
            : throw new ArgumentException("A signed field holds '|', which separates the fields. Take it out of the text.", nameof(fields));
    }

    internal static bool CanJoin(IEnumerable<string> fields) => !fields.Any(field => field.Contains(Bar, StringComparison.Ordinal));

    /// <summary>Compares a computed signature with a received one, written in hexadecimal of either case.</summary>
    internal static bool Matches(ReadOnlySpan<byte> computed, string? received)
    {
        Span<byte> bytes = stackalloc byte[SHA512.HashSizeInBytes];
        return received is not null
            && received.Length == computed.Length * 2
            && Convert.FromHexString(received, bytes, out _, out int written) == System.Buffers.OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(computed, bytes[..written]);
    }

    internal static byte[] KeyOf(string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        return Encoding.UTF8.GetBytes(secret);
    }
}
