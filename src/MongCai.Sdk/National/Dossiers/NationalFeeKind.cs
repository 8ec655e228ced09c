using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>The kind of money that a procedure costs (<c>LoaiPhiLePhi</c>).</summary>
/// <remarks>An open list: a code that is not known is kept as it came. The default value is no code.</remarks>
[JsonConverter(typeof(CodeConverter<NationalFeeKind>))]
public readonly record struct NationalFeeKind : IParsable<NationalFeeKind>
{
    private readonly string? text;

    private NationalFeeKind(string text) => this.text = text;

    /// <summary>A fee (<i>phí</i>).</summary>
    public static NationalFeeKind Fee => new("1");

    /// <summary>A charge (<i>lệ phí</i>).</summary>
    public static NationalFeeKind Charge => new("2");

    /// <summary>Gives the code of a kind of money; none where it is not stated.</summary>
    public static NationalFeeKind Of(FeeKind kind) => kind switch
    {
        FeeKind.Fee => Fee,
        FeeKind.Charge => Charge,
        _ => default,
    };

    /// <summary>Reads a code; any text that is not blank is one.</summary>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static NationalFeeKind Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out NationalFeeKind code) ? code : throw new FormatException("A blank text is not a code: expected one such as '1'.");
    }

    /// <summary>Reads a code, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NationalFeeKind code)
    {
        string trimmed = text?.Trim() ?? "";
        code = trimmed.Length > 0 ? new NationalFeeKind(trimmed) : default;
        return trimmed.Length > 0;
    }

    /// <summary>True for the codes that this list names.</summary>
    public bool IsKnown => ToString() is "1" or "2";

    /// <summary>The kind of money that the code stands for; not stated where it is not known.</summary>
    public FeeKind Kind => ToString() switch
    {
        "1" => FeeKind.Fee,
        "2" => FeeKind.Charge,
        _ => FeeKind.NotStated,
    };

    /// <summary>The code as it came.</summary>
    public override string ToString() => text ?? "";

    static NationalFeeKind IParsable<NationalFeeKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NationalFeeKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NationalFeeKind result) => TryParse(s, out result);
}
