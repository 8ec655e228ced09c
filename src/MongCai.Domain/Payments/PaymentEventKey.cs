using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What makes an event of a payment itself: who says it, and their number of it, such as VNPAY's transaction.</summary>
/// <remarks>Keys are compared ordinally. The default value is no key, and no event accepts it.</remarks>
[JsonConverter(typeof(FormConverter<PaymentEventKey>))]
public readonly record struct PaymentEventKey
{
    private const int Longest = 255;

    private PaymentEventKey(string source, string id) => (Source, Id) = (source, id);

    /// <summary>Makes a key.</summary>
    /// <exception cref="ArgumentException">A part is empty, longer than 255 characters, or holds half of a character.</exception>
    public static PaymentEventKey Of(string source, string id)
    {
        ThrowUnlessPart(source);
        ThrowUnlessPart(id);
        return new(source, id);
    }

    /// <summary>Who says it: a gateway, a bank, or the caller's own commands.</summary>
    public string Source { get; }

    /// <summary>Their number of it.</summary>
    public string Id { get; }

    /// <summary>Writes <c>source:id</c>.</summary>
    public override string ToString() => $"{Source}:{Id}";

    private static void ThrowUnlessPart(string text, [CallerArgumentExpression(nameof(text))] string name = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(text, name);
        WholeText.Of(text, name);
        if (text.Length > Longest)
        {
            throw new ArgumentOutOfRangeException(
                name,
                Invariant($"A part of the key has {text.Length} characters, expected 1 to {Longest}."));
        }
    }
}
