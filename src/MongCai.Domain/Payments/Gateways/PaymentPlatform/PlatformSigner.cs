using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>Signs and verifies the messages of the national payment platform (version 1.0.6) for one partner.</summary>
/// <remarks>
/// The signature (<c>MaXacThuc</c>) is SHA-256 over fields joined by <c>|</c> with the secret last: no field may hold a bar.
/// Safe for use by several threads.
/// </remarks>
[JsonConverter(typeof(FormConverter<PlatformSigner>))]
[NoJson("it holds a secret: make it in code from your store of secrets.")]
public sealed class PlatformSigner
{
    private readonly string secret;

    private PlatformSigner(string partner, string secret) => (Partner, this.secret) = (partner, secret);

    /// <summary>Makes a signer.</summary>
    /// <exception cref="ArgumentException">The partner or the secret is empty.</exception>
    public static PlatformSigner Of(string partner, string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(partner);
        ArgumentException.ThrowIfNullOrEmpty(secret);
        return new(partner, secret);
    }

    /// <summary>The partner's code (<c>MaDoiTac</c>).</summary>
    public string Partner { get; }

    /// <summary>Signs fields in their order, in small hexadecimal.</summary>
    /// <exception cref="ArgumentException">A field holds a bar.</exception>
    public string Sign(IEnumerable<string> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return Convert.ToHexStringLower(Hash(fields));
    }

    /// <summary>Verifies a signature in constant time; false where it is missing or a field holds a bar.</summary>
    public bool Verify(IEnumerable<string> fields, string? signature)
    {
        ArgumentNullException.ThrowIfNull(fields);
        string[] all = [.. fields];
        return GatewaySignature.CanJoin(all) && GatewaySignature.Matches(Hash(all), signature);
    }

    /// <summary>Names the partner.</summary>
    public override string ToString() => Partner;

    private byte[] Hash(IEnumerable<string> fields) => SHA256.HashData(Encoding.UTF8.GetBytes($"{GatewaySignature.Join(fields)}|{secret}"));
}
