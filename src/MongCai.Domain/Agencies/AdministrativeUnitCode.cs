using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Json;

namespace MongCai.Domain.Agencies;

/// <summary>The code of an administrative unit (<i>mã đơn vị hành chính</i>): two digits for a province, three for a district, five for a commune.</summary>
/// <remarks>
/// <para>
/// Codes are reused: 06712 was Phường Trần Phú until 30 June 2025 and is Phường Móng Cái 1 since. Only a code and a day name a unit.
/// </para>
/// <para>The default value is no code: its text is empty.</para>
/// </remarks>
[TypeConverter(typeof(ParsableTypeConverter<AdministrativeUnitCode>))]
[JsonConverter(typeof(ParsableConverter<AdministrativeUnitCode>))]
public readonly partial record struct AdministrativeUnitCode : IParsable<AdministrativeUnitCode>
{
    private readonly string? text;

    private AdministrativeUnitCode(string text) => this.text = text;

    /// <summary>The level of the unit, told by the number of digits.</summary>
    public AdministrativeLevel Level => Text.Length switch
    {
        2 => AdministrativeLevel.Provincial,
        3 => AdministrativeLevel.District,
        _ => AdministrativeLevel.Communal,
    };

    private string Text => text ?? "";

    /// <summary>Reads a code of two, three or five digits.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not the code of an administrative unit.</exception>
    public static AdministrativeUnitCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out AdministrativeUnitCode code)
            ? code
            : throw new FormatException(
                $"{ShownText.Quoted(text)} is not the code of an administrative unit: expected two digits for a province, three for a district or five for a commune, such as '22', '194' or '06712'.");
    }

    /// <summary>Reads a code of two, three or five digits, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out AdministrativeUnitCode code)
    {
        bool wellFormed = text is not null && Shape().IsMatch(text);
        code = wellFormed ? new AdministrativeUnitCode(text!) : default;
        return wellFormed;
    }

    /// <summary>Writes the digits.</summary>
    public override string ToString() => Text;

    static AdministrativeUnitCode IParsable<AdministrativeUnitCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AdministrativeUnitCode>.TryParse(string? s, IFormatProvider? provider, out AdministrativeUnitCode result) =>
        TryParse(s, out result);

    [GeneratedRegex(@"^(?:[0-9]{2}|[0-9]{3}|[0-9]{5})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
