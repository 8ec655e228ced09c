using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The code of a dossier (<i>mã hồ sơ</i>): the agency, the day of receipt and the number of the day, such as <c>000.00.01.H49-250331-0001</c>.</summary>
/// <remarks>
/// The form is that of Circular 01/2018/TT-VPCP Art 19; Decree 118/2025/NĐ-CP Art 28 keeps the three parts. The text of
/// Circular 03/2025/TT-VPCP was not found, so <see cref="Parse"/> takes every form in use and <see cref="ParseStrict"/>
/// only the Circular's. A code has no check digit. Codes are equal when their texts in capitals are.
/// The default value is no code: its text is empty.
/// </remarks>
[TypeConverter(typeof(ParsableTypeConverter<DossierCode>))]
[JsonConverter(typeof(ParsableConverter<DossierCode>))]
public readonly record struct DossierCode : IParsable<DossierCode>
{
    private readonly string? text;

    private DossierCode(string text) => this.text = text;

    /// <summary>Gives the code of an agency's dossier: two digits of the year, four of the sequence or as many as it needs.</summary>
    /// <exception cref="ArgumentException"><paramref name="agency"/> is no code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="receivedOn"/> is not from 2000 to 2099, or <paramref name="sequence"/> is not from 1 to 999,999,999.
    /// </exception>
    public static DossierCode Of(AgencyCode agency, LocalDate receivedOn, int sequence)
    {
        if (agency == default)
        {
            throw new ArgumentException("A dossier code needs an agency's code.", nameof(agency));
        }

        if (receivedOn.Year is < 2000 or > 2099)
        {
            throw new ArgumentOutOfRangeException(nameof(receivedOn), "A dossier code writes the year in two digits: expected a day from 2000 to 2099.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, 999_999_999);
        return new(Invariant($"{agency}-{receivedOn.Year % 100:00}{receivedOn.Month:00}{receivedOn.Day:00}-{sequence:0000}"));
    }

    /// <summary>Reads a code in any of the forms of <see cref="DossierCodeForm"/>, in capitals or not, with white space around it.</summary>
    /// <exception cref="FormatException">The text is not a dossier code.</exception>
    public static DossierCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out DossierCode code) ? code : throw new FormatException(DossierErrors.NotADossierCode(text));
    }

    /// <summary>Reads a code written exactly as Circular 01/2018/TT-VPCP Art 19 has it.</summary>
    /// <exception cref="FormatException">The text is not a dossier code of that form.</exception>
    public static DossierCode ParseStrict(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParseStrict(text, out DossierCode code) ? code : throw new FormatException(DossierErrors.NotAStandardDossierCode(text));
    }

    /// <summary>Reads a code as <see cref="Parse"/> does, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DossierCode code)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        bool isCode = new DossierCodeText(trimmed).Form != DossierCodeForm.None;
        code = isCode ? new DossierCode(Normalized(text!, trimmed)) : default;
        return isCode;
    }

    /// <summary>Reads a code as <see cref="ParseStrict"/> does, and says whether the text was one.</summary>
    public static bool TryParseStrict([NotNullWhen(true)] string? text, out DossierCode code)
    {
        bool isStandard = TryParse(text, out code) && code.Form == DossierCodeForm.Standard && code.text == text;
        code = isStandard ? code : default;
        return isStandard;
    }

    private DossierCodeText Parts => new(text);

    /// <summary>The form that the code is written in.</summary>
    public DossierCodeForm Form => Parts.Form;

    /// <summary>The agency that the code names: the one that received the dossier or is competent for it, as the regime has it.</summary>
    /// <remarks>Null where the first part is in none of the forms of an agency code; <see cref="AgencyText"/> keeps it.</remarks>
    public AgencyCode? Agency => AgencyCode.TryParse(AgencyText, out AgencyCode agency) ? agency : null;

    /// <summary>The first part of the code, as it is written; empty for the default value.</summary>
    public string AgencyText => Parts.Agency.ToString();

    /// <summary>The day of receipt that the code carries; for the default value, 1 January of year 1.</summary>
    public LocalDate ReceivedOn => Parts.Date ?? default;

    /// <summary>The number of the dossier among those of the agency and the day; 0 for the default value.</summary>
    public int Sequence => Math.Max(Parts.Sequence, 0);

    /// <summary>The code in capitals.</summary>
    public override string ToString() => text ?? "";

    static DossierCode IParsable<DossierCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DossierCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DossierCode result) => TryParse(s, out result);

    private static string Normalized(string text, ReadOnlySpan<char> trimmed) =>
        trimmed.Length == text.Length && !trimmed.ContainsAnyInRange('a', 'z') ? text : trimmed.ToString().ToUpperInvariant();
}
