using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers.Applicants;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>The kind of an identification number (<i>loại định danh</i>, <c>LoaiDinhDanh</c>).</summary>
/// <remarks>An open list: a code that is not known is kept as it came. The default value is no code.</remarks>
[JsonConverter(typeof(CodeConverter<NationalIdentityKind>))]
public readonly record struct NationalIdentityKind : IParsable<NationalIdentityKind>
{
    private readonly string? text;

    private NationalIdentityKind(string text) => this.text = text;

    /// <summary>A personal identification number of 12 digits.</summary>
    public static NationalIdentityKind PersonalNumber => new("1");

    /// <summary>The number of an old identity card, of 9 digits.</summary>
    public static NationalIdentityKind OldCard => new("2");

    /// <summary>Gives the code of a number.</summary>
    public static NationalIdentityKind Of(PersonalId id) => id.IsOldCard ? OldCard : PersonalNumber;

    /// <summary>Reads a code; any text that is not blank is one.</summary>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static NationalIdentityKind Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out NationalIdentityKind code) ? code : throw new FormatException("A blank text is not a code: expected one such as '1'.");
    }

    /// <summary>Reads a code, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NationalIdentityKind code)
    {
        string trimmed = text?.Trim() ?? "";
        code = trimmed.Length > 0 ? new NationalIdentityKind(trimmed) : default;
        return trimmed.Length > 0;
    }

    /// <summary>True for the codes that this list names.</summary>
    public bool IsKnown => ToString() is "1" or "2";

    /// <summary>The code as it came.</summary>
    public override string ToString() => text ?? "";

    static NationalIdentityKind IParsable<NationalIdentityKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NationalIdentityKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NationalIdentityKind result) => TryParse(s, out result);
}
