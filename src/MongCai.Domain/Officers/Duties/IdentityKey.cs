using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>The secret key under which persons are declared, so that a declaration does not tell who somebody is.</summary>
/// <remarks>HMAC-SHA-256: without the key, the twelve digits of a number cannot be found by trying them all. Safe to use from many threads.</remarks>
[JsonConverter(typeof(FormConverter<IdentityKey>))]
[NoJson("it holds a secret: make it in code from your store of secrets.")]
public sealed class IdentityKey
{
    /// <summary>The fewest bytes of a key.</summary>
    public const int MinimumBytes = 32;

    private readonly byte[] secret;

    private IdentityKey(byte[] secret) => this.secret = secret;

    /// <summary>Takes a key of random bytes that the caller keeps secret.</summary>
    /// <exception cref="ArgumentException">The key has fewer than <see cref="MinimumBytes"/> bytes.</exception>
    public static IdentityKey Of(ReadOnlySpan<byte> secret) => secret.Length >= MinimumBytes
        ? new(secret.ToArray())
        : throw new ArgumentException(Invariant($"A key has {MinimumBytes} random bytes or more; this one has {secret.Length}."), nameof(secret));

    /// <summary>The mark of a person: 64 hexadecimal digits, the same each time.</summary>
    /// <exception cref="ArgumentException"><paramref name="person"/> is the default value, which is nobody's number and would be everybody's mark.</exception>
    public string MarkOf(PersonalId person) => person == default
        ? throw new ArgumentException("Found no number; expected a person's, for all without one would have one mark.", nameof(person))
        : Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(person.Reveal())));

    /// <summary>A mark as it was given, blanks around it left out; what is none is not shown, for it may be a person's number.</summary>
    /// <exception cref="ArgumentException">The text is no mark.</exception>
    internal static string Mark(string text, [CallerArgumentExpression(nameof(text))] string member = "")
    {
        ArgumentNullException.ThrowIfNull(text, member);
        return text.Trim() is { Length: 2 * HMACSHA256.HashSizeInBytes } mark && mark.All(char.IsAsciiHexDigit)
            ? mark
            : throw new ArgumentException(
                Invariant($"The text of {text.Length} characters is no mark: expected the 64 hexadecimal digits of IdentityKey.MarkOf."), member);
    }

    /// <summary>Writes <c>identity key</c> and not the secret.</summary>
    public override string ToString() => "identity key";
}
