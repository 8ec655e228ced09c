using System.Security.Cryptography;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>What proves that something was done (<i>minh chứng</i>): where it is kept, and the hash of what is kept there.</summary>
/// <remarks>Links die and pages change: with the hash a copy can still be shown to be the one that was counted.</remarks>
[JsonConverter(typeof(FormConverter<OutreachEvidence>))]
public sealed record OutreachEvidence
{
    private OutreachEvidence(string address, string sha256) => (Address, Sha256) = (address, sha256);

    /// <summary>Evidence whose hash is known.</summary>
    /// <param name="address">Where it is kept: a link, a path in the archive, a number of a log.</param>
    /// <param name="sha256">Its SHA-256, in 64 hexadecimal digits.</param>
    /// <exception cref="FormatException">The address is empty, or the hash is none.</exception>
    public static OutreachEvidence Of(string address, string sha256)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(sha256);
        return !VisibleLine.SaysSomething(address) ? throw new FormatException("Evidence has no address; expected a link, or where the archive keeps it.")
            : sha256.Length == 2 * SHA256.HashSizeInBytes && sha256.All(char.IsAsciiHexDigit) ? new(address, sha256.ToLowerInvariant())
            : throw new FormatException($"{ShownText.Quoted(sha256)} is not a SHA-256: expected 64 hexadecimal digits.");
    }

    /// <summary>Evidence that is at hand.</summary>
    /// <param name="address">Where it is kept.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="FormatException">The address is empty.</exception>
    public static OutreachEvidence Of(string address, ReadOnlySpan<byte> content) => Of(address, Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>Where it is kept.</summary>
    public string Address { get; }

    /// <summary>Its SHA-256 in small hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Whether a copy is what was counted.</summary>
    public bool IsOf(ReadOnlySpan<byte> content) => Sha256 == Convert.ToHexStringLower(SHA256.HashData(content));
}
