using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>What makes a creating call itself: however often it is sent with the same key and body, it is done once.</summary>
/// <remarks>
/// The default value is no key: the client then makes one for the call, the same over all its attempts. A program that must do a
/// thing once over its own restarts too keeps a key of its own with what it wants done. It holds no personal data, for it is logged.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(IdempotencyKey.Of("my-table", "4711") == IdempotencyKey.Of("my-table", "4711"));
/// // True
/// </code>
/// </example>
[JsonConverter(typeof(ParsableConverter<IdempotencyKey>))]
public readonly record struct IdempotencyKey : IParsable<IdempotencyKey>
{
    private const int Longest = 200;
    private const int Digits = 32;

    private readonly string? text;

    private IdempotencyKey(string text) => this.text = text;

    /// <summary>Makes a key that no other call has: 32 hexadecimal digits by chance.</summary>
    public static IdempotencyKey New() => new(RandomNumberGenerator.GetHexString(Digits, lowercase: true));

    /// <summary>
    /// Makes the key of things that are named already, such as a source and its number: the same names give the same key, which does not show them.
    /// </summary>
    /// <exception cref="ArgumentException">There is no name, or one of them is null.</exception>
    public static IdempotencyKey Of(params ReadOnlySpan<string> names)
    {
        if (names.IsEmpty)
        {
            throw new ArgumentException("There is no name, and the key would be the same for everybody; expected one or more.", nameof(names));
        }

        StringBuilder all = new();
        foreach (string name in names)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(names));
            all.Append(Invariant($"{name.Length}:")).Append(name);
        }

        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString()))));
    }

    /// <summary>
    /// Reads a key of 1 to 200 visible ASCII characters. One in quotation marks, as a structured field writes it, is the same key as the bare one, and
    /// has none inside.
    /// </summary>
    /// <exception cref="FormatException">The text is not a key.</exception>
    public static IdempotencyKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out IdempotencyKey key)
            ? key
            : throw new FormatException(
                Invariant($"A text of {text.Length} characters is not an idempotency key: expected 1 to {Longest} visible ASCII characters."));
    }

    /// <summary>Reads a key as <see cref="Parse"/> does, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out IdempotencyKey key)
    {
        string? bare = text is ['"', .. var quoted, '"'] ? quoted : text;
        bool isKey = bare is { Length: > 0 and <= Longest } && HeaderText.IsVisible(bare) && (bare == text || !bare.Contains('"', StringComparison.Ordinal));
        key = isKey ? new(bare!) : default;
        return isKey;
    }

    /// <summary>The key; empty where there is none.</summary>
    public override string ToString() => text ?? "";

    static IdempotencyKey IParsable<IdempotencyKey>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IdempotencyKey>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IdempotencyKey result) =>
        TryParse(s, out result);

    internal IdempotencyKey OrNew() => text is null ? New() : this;
}
