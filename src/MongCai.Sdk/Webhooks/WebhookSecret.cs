using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk;

/// <summary>The secret that an endpoint shares with its portal: a key of 24 to 64 bytes, written as <c>whsec_</c> and base64.</summary>
/// <remarks>Immutable; compared by reference. <see cref="ToString"/> shows three asterisks; <see cref="Reveal"/> gives the text.</remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const int Shortest = 24;
    private const int Longest = 64;

    private readonly byte[] key;

    private WebhookSecret(byte[] key) => this.key = key;

    /// <summary>Makes a secret of a key.</summary>
    /// <exception cref="ArgumentException">The key is not of 24 to 64 bytes.</exception>
    public static WebhookSecret Of(ReadOnlySpan<byte> key) =>
        key.Length is >= Shortest and <= Longest
            ? new(key.ToArray())
            : throw new ArgumentException(Invariant($"A key of {key.Length} bytes does not sign webhooks: expected {Shortest} to {Longest}."), nameof(key));

    /// <summary>Reads a secret, with or without <c>whsec_</c>.</summary>
    /// <exception cref="FormatException">The text is not a secret. The message does not repeat it.</exception>
    public static WebhookSecret Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out WebhookSecret? secret)
            ? secret
            : throw new FormatException(
                Invariant($"A text of {text.Length} characters is not a webhook secret: expected '{Prefix}' and the base64 of {Shortest} to {Longest} bytes."));
    }

    /// <summary>Reads a secret as <see cref="Parse"/> does, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out WebhookSecret? secret)
    {
        ReadOnlySpan<char> base64 = text.AsSpan(text?.StartsWith(Prefix, StringComparison.Ordinal) == true ? Prefix.Length : 0);
        byte[] buffer = new byte[base64.Length];
        secret = Convert.TryFromBase64Chars(base64, buffer, out int length) && length is >= Shortest and <= Longest ? new(buffer[..length]) : null;
        return secret is not null;
    }

    /// <summary>
    /// Signs a message by the Standard Webhooks form: gives <c>v1,</c> and the base64 of the HMAC-SHA256. Several, with spaces between them, make the
    /// header.
    /// </summary>
    /// <param name="id">The identifier of the message, without a full stop.</param>
    /// <param name="sentAt">When it is sent; its second is what is signed and what the header says.</param>
    /// <param name="body">The bytes as they are posted.</param>
    /// <exception cref="ArgumentException">The identifier is empty or holds a full stop, which would let two messages share a signature.</exception>
    public string Sign(string id, Instant sentAt, ReadOnlySpan<byte> body) => WebhookSignature.Sign(this, id, sentAt, body);

    /// <summary>Gives the text itself, for the one who keeps it.</summary>
    public string Reveal() => Prefix + Convert.ToBase64String(key);

    /// <summary>Shows three asterisks.</summary>
    public override string ToString() => "***";

    internal byte[] Hash(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        using IncrementalHash hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hmac.AppendData(head);
        hmac.AppendData(body);
        return hmac.GetHashAndReset();
    }
}
