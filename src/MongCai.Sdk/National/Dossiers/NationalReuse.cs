using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>Whether a component reuses data (<i>tái sử dụng</i>, <c>DuocTaiSuDung</c>).</summary>
/// <remarks>An open list: a code that is not known is kept as it came. The default value is no code. The list has a third code, 2, whose meaning was not found; it is kept and not known.</remarks>
[JsonConverter(typeof(CodeConverter<NationalReuse>))]
public readonly record struct NationalReuse : IParsable<NationalReuse>
{
    private readonly string? text;

    private NationalReuse(string text) => this.text = text;

    /// <summary>Nothing was reused.</summary>
    public static NationalReuse NotReused => new("0");

    /// <summary>The component was reused.</summary>
    public static NationalReuse Reused => new("1");

    /// <summary>Reads a code; any text that is not blank is one.</summary>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static NationalReuse Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out NationalReuse code) ? code : throw new FormatException("A blank text is not a code: expected one such as '1'.");
    }

    /// <summary>Reads a code, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NationalReuse code)
    {
        string trimmed = text?.Trim() ?? "";
        code = trimmed.Length > 0 ? new NationalReuse(trimmed) : default;
        return trimmed.Length > 0;
    }

    /// <summary>True for the codes that this list names.</summary>
    public bool IsKnown => ToString() is "0" or "1";

    /// <summary>The code as it came.</summary>
    public override string ToString() => text ?? "";

    static NationalReuse IParsable<NationalReuse>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NationalReuse>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NationalReuse result) => TryParse(s, out result);
}
