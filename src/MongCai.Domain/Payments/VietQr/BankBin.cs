using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>The six digits that name a bank in the interbank switch, such as <c>970436</c>.</summary>
/// <remarks>
/// The default value is no bank: its text is empty, and no beneficiary accepts it. Banks change their names and keep
/// their numbers, so that the number is the key.
/// </remarks>
[TypeConverter(typeof(ParsableTypeConverter<BankBin>))]
[JsonConverter(typeof(ParsableConverter<BankBin>))]
public readonly record struct BankBin : IParsable<BankBin>
{
    private const int Digits = 6;

    private readonly string? text;

    private BankBin(string text) => this.text = text;

    /// <summary>Reads six digits.</summary>
    /// <exception cref="FormatException">The text is not six digits.</exception>
    public static BankBin Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out BankBin bin)
            ? bin
            : throw new FormatException($"{ShownText.Quoted(text)} is not a bank's number: expected six digits, such as '970436'.");
    }

    /// <summary>Reads six digits; the number is the default where the text is something else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out BankBin bin)
    {
        bool right = text is { Length: Digits } && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
        bin = right ? new(text!) : default;
        return right;
    }

    static BankBin IParsable<BankBin>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<BankBin>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BankBin result) => TryParse(s, out result);

    /// <summary>Writes the six digits.</summary>
    public override string ToString() => text ?? "";
}
