using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>The secret key that makes the token of a dossier in a wave, and knows it again.</summary>
/// <remarks>
/// A token is the first 128 bits of HMAC-SHA-256 over wave and dossier: sending an invitation again sends the same token, a
/// dossier never has two, and nothing need be stored to check one. Safe to use from many threads.
/// </remarks>
[JsonConverter(typeof(FormConverter<SurveyTokenKey>))]
[NoJson("it holds a secret: make it in code from your store of secrets.")]
public sealed class SurveyTokenKey
{
    /// <summary>The fewest bytes of a key.</summary>
    public const int MinimumBytes = 32;

    private const int TokenBytes = 16;

    private readonly byte[] secret;

    private SurveyTokenKey(byte[] secret) => this.secret = secret;

    /// <summary>Takes a key of random bytes that the caller keeps secret.</summary>
    /// <exception cref="ArgumentException">The key has fewer than <see cref="MinimumBytes"/> bytes.</exception>
    public static SurveyTokenKey FromBytes(ReadOnlySpan<byte> secret) =>
        secret.Length >= MinimumBytes
            ? new SurveyTokenKey(secret.ToArray())
            : throw new ArgumentException(SurveyErrors.KeyTooShort(MinimumBytes), nameof(secret));

    /// <summary>Makes the token that lets the applicant of a dossier answer once in a wave.</summary>
    public SurveyToken Issue(SurveyWave wave, DossierCode dossier)
    {
        ArgumentNullException.ThrowIfNull(wave);
        byte[] tag = HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{wave.Code}\n{dossier.Canonical}"));
        return new SurveyToken(Base64Url.EncodeToString(tag.AsSpan(0, TokenBytes)));
    }

    /// <summary>Whether the token is that of the dossier in the wave.</summary>
    public bool Verifies(SurveyToken token, SurveyWave wave, DossierCode dossier) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token.Text), Encoding.UTF8.GetBytes(Issue(wave, dossier).Text));

    /// <summary>Writes <c>survey token key</c> and not the secret.</summary>
    public override string ToString() => "survey token key";
}
