using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Lookup;

/// <summary>The secret in a look-up link, which keeps others from trying one dossier code after another.</summary>
/// <remarks>
/// At least 16 bytes (128 bits) that the caller's cryptographic generator made. Equality is in constant time for tokens of
/// one length. It is not shorter for those who copy form 01 by hand: they scan its QR code, and a code that is quick to type is quick to try.
/// <see cref="ToString"/> shows nothing of it; <see cref="Reveal"/> gives it. Immutable.
/// </remarks>
[JsonConverter(typeof(FormConverter<LookupToken>))]
public sealed class LookupToken : IEquatable<LookupToken>
{
    private const int Minimum = 16;
    private const int Maximum = 64;

    private readonly byte[] bytes;

    private LookupToken(byte[] bytes) => this.bytes = bytes;

    /// <summary>Makes a token from random bytes.</summary>
    /// <exception cref="ArgumentException">There are fewer than 16 bytes, or more than 64.</exception>
    public static LookupToken Of(ReadOnlySpan<byte> random) => random.Length is >= Minimum and <= Maximum
        ? new(random.ToArray())
        : throw new ArgumentException(Invariant($"A look-up token has {Minimum} to {Maximum} random bytes; these are {random.Length}."), nameof(random));

    /// <summary>Reads a token of 32 to 128 hexadecimal digits, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out LookupToken? token)
    {
        bool isToken = text is { Length: >= 2 * Minimum and <= 2 * Maximum } && text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit);
        token = isToken ? new(Convert.FromHexString(text!)) : null;
        return isToken;
    }

    /// <summary>Gives the token in capital hexadecimal digits, for the link.</summary>
    public string Reveal() => Convert.ToHexString(bytes);

    /// <summary>Says whether the tokens are the same, in a time that does not tell where they differ.</summary>
    public bool Equals([NotNullWhen(true)] LookupToken? other) => other is not null && CryptographicOperations.FixedTimeEquals(bytes, other.bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LookupToken);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(bytes);

    /// <summary>Shows three asterisks.</summary>
    public override string ToString() => "***";
}
