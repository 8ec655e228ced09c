using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>Where a dossier was filed (<i>nơi nộp hồ sơ</i>, <c>NoiNopHoSo</c>).</summary>
/// <remarks>An open list: a code that is not known is kept as it came. The default value is no code.</remarks>
[JsonConverter(typeof(CodeConverter<NationalFilingPlace>))]
public readonly record struct NationalFilingPlace : IParsable<NationalFilingPlace>
{
    private readonly string? text;

    private NationalFilingPlace(string text) => this.text = text;

    /// <summary>On the National Public Service Portal.</summary>
    public static NationalFilingPlace NationalPortal => new("1");

    /// <summary>In the provincial system.</summary>
    public static NationalFilingPlace ProvincialSystem => new("2");

    /// <summary>Reads a code; any text that is not blank is one.</summary>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static NationalFilingPlace Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out NationalFilingPlace code) ? code : throw new FormatException("A blank text is not a code: expected one such as '1'.");
    }

    /// <summary>Reads a code, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NationalFilingPlace code)
    {
        string trimmed = text?.Trim() ?? "";
        code = trimmed.Length > 0 ? new NationalFilingPlace(trimmed) : default;
        return trimmed.Length > 0;
    }

    /// <summary>True for the codes that this list names.</summary>
    public bool IsKnown => ToString() is "1" or "2";

    /// <summary>The code as it came.</summary>
    public override string ToString() => text ?? "";

    static NationalFilingPlace IParsable<NationalFilingPlace>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NationalFilingPlace>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NationalFilingPlace result) => TryParse(s, out result);
}
