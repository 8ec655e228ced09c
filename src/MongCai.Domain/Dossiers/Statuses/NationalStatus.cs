using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>The code of a state in the national exchange (<i>trạng thái hồ sơ</i>), 1 to 10, or another that a system sends.</summary>
/// <remarks>
/// An open set: a code that is not known is kept as it came, such as the 11 of some systems. Codes are equal when their texts
/// are. The default value is no code.
/// </remarks>
[TypeConverter(typeof(ParsableTypeConverter<NationalStatus>))]
[JsonConverter(typeof(ParsableConverter<NationalStatus>))]
public readonly record struct NationalStatus : IParsable<NationalStatus>
{
    private readonly string? text;

    private NationalStatus(string text) => this.text = text;

    /// <summary>Gives the code of a state.</summary>
    public static NationalStatus Of(DossierState state) => new(NationalStatusTable.CodeOf(state));

    /// <summary>Reads a code; any text that is not blank is one.</summary>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static NationalStatus Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out NationalStatus status)
            ? status
            : throw new FormatException("A blank text is not a status: expected a code such as '4'.");
    }

    /// <summary>Reads a code, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NationalStatus status)
    {
        string trimmed = text?.Trim() ?? "";
        status = trimmed.Length > 0 ? new NationalStatus(trimmed) : default;
        return trimmed.Length > 0;
    }

    /// <summary>True for the codes of the list of the national exchange, 1 to 10.</summary>
    public bool IsKnown => NationalStatusTable.Find(ToString()) is not null;

    /// <summary>
    /// The state that the code stands for, the first where it stands for two: <see cref="DossierState.Stopped"/> for 8. Null where the code is not
    /// known, or stands for none.
    /// </summary>
    public DossierState? State => NationalStatusTable.Find(ToString())?.State;

    /// <summary>The Vietnamese name of the status; null where the code is not known.</summary>
    public string? VietnameseName => NationalStatusTable.Find(ToString())?.Vietnamese;

    /// <summary>The English name of the status; null where the code is not known.</summary>
    public string? EnglishName => NationalStatusTable.Find(ToString())?.English;

    /// <summary>The code as it came.</summary>
    public override string ToString() => text ?? "";

    static NationalStatus IParsable<NationalStatus>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NationalStatus>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NationalStatus result) =>
        TryParse(s, out result);
}
