using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>
/// The code of a dossier (<i>mã hồ sơ</i>): the agency, the day of receipt and the number of the day, such as <c>000.00.01.H49-250331-0001</c>.
/// </summary>
/// <remarks>
/// The form is that of Circular 01/2018/TT-VPCP Art 19; Decree 118/2025/NĐ-CP Art 28 keeps the three parts. The text of
/// Circular 03/2025/TT-VPCP was not found, so <see cref="Parse"/> takes every form in use and <see cref="ParseStrict"/>
/// only the Circular's. A code has no check digit.
/// <para>
/// Codes are equal when they name the same agency in the same spelling, the same day and the same number, however the day
/// and the number are written: <c>H49.22-260826-0001</c> is <c>H49.22-20260826-0000001</c>. <see cref="ToString"/> keeps what was written,
/// <see cref="Canonical"/> has the one spelling by which to store and look up. They sort by agency, day and number.
/// </para>
/// The default value is no code: its text is empty.
/// </remarks>
/// <example>
/// <code>
/// DossierCode typed = DossierCode.Parse("000.00.01.H49-20260826-0001");
/// Console.WriteLine(Invariant($"{typed.Canonical}; {typed.ReceivedOn:uuuu-MM-dd}, number {typed.Sequence}"));
/// // 000.00.01.H49-260826-0001; 2026-08-26, number 1
/// </code>
/// </example>
[TypeConverter(typeof(ParsableTypeConverter<DossierCode>))]
[JsonConverter(typeof(ParsableConverter<DossierCode>))]
public readonly record struct DossierCode : IParsable<DossierCode>, IComparable<DossierCode>
{
    private readonly string? text;
    private readonly string? canonical;

    private DossierCode(string? text, string? canonical) => (this.text, this.canonical) = (text, canonical);

    /// <summary>Gives the code of an agency's dossier: two digits of the year, four of the sequence or as many as it needs.</summary>
    /// <exception cref="ArgumentException"><paramref name="agency"/> is no code, or <paramref name="receivedOn"/> is of another calendar than ISO.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="receivedOn"/> is not from 2000 to 2099, or <paramref name="sequence"/> is not from 1 to 999,999,999.
    /// </exception>
    public static DossierCode Of(AgencyCode agency, LocalDate receivedOn, int sequence)
    {
        if (agency == default)
        {
            throw new ArgumentException("A dossier code needs an agency's code.", nameof(agency));
        }

        IsoDates.Require(receivedOn);
        if (receivedOn.Year is < 2000 or > 2099)
        {
            throw new ArgumentOutOfRangeException(nameof(receivedOn), "A dossier code writes the year in two digits: expected a day from 2000 to 2099.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, 999_999_999);
        string text = DossierCodeText<char>.Canonical(agency.ToString(), receivedOn, sequence);
        return new(text, text);
    }

    /// <summary>Reads a code in any of the forms of <see cref="DossierCodeForm"/>, in capitals or not, as people copy it.</summary>
    /// <remarks>
    /// Dashes of any kind are read as hyphens; blanks around the code, its hyphens and dots, and characters that nobody sees are passed over.
    /// </remarks>
    /// <exception cref="FormatException">The text is not a dossier code; the message names the first character that no code has.</exception>
    public static DossierCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out DossierCode code) ? code : throw new FormatException(DossierErrors.NotADossierCode(text));
    }

    /// <summary>
    /// Reads a code written exactly as Circular 01/2018/TT-VPCP Art 19 has it; a day of more than 9,999 dossiers goes on with up to nine digits.
    /// </summary>
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
        if (new DossierCodeText<char>(trimmed) is { Form: not DossierCodeForm.None } parts)
        {
            code = Of(Normalized(text!, trimmed), parts);
            return true;
        }

        string? tidy = CopiedText.Tidy(text);
        DossierCodeText<char> tidied = new(tidy);
        code = tidied.Form == DossierCodeForm.None ? default : Of(Normalized(tidy!, tidy), tidied);
        return code != default;
    }

    /// <summary>Reads a code as <see cref="ParseStrict"/> does, and says whether the text was one.</summary>
    public static bool TryParseStrict([NotNullWhen(true)] string? text, out DossierCode code)
    {
        bool isStandard = TryParse(text, out code) && code.Form == DossierCodeForm.Standard && code.text == text;
        code = isStandard ? code : default;
        return isStandard;
    }

    private DossierCodeText<char> Parts => new(text);

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

    /// <summary>
    /// The same code in its one spelling: six digits of the day where the year is from 2000 to 2099, and four of the number or as many as it needs.
    /// </summary>
    public DossierCode Canonical => new(canonical, canonical);

    /// <summary>Says whether the other names the same dossier, however it is written.</summary>
    public bool Equals(DossierCode other) => string.Equals(canonical, other.canonical, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(canonical, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(DossierCode other)
    {
        int order = Parts.Agency.SequenceCompareTo(other.Parts.Agency);
        order = order != 0 ? order : ReceivedOn.CompareTo(other.ReceivedOn);
        return order != 0 ? order : Sequence.CompareTo(other.Sequence);
    }

    /// <summary>Says whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(DossierCode left, DossierCode right) => left.CompareTo(right) < 0;

    /// <summary>Says whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(DossierCode left, DossierCode right) => left.CompareTo(right) > 0;

    /// <summary>Says whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(DossierCode left, DossierCode right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(DossierCode left, DossierCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code as it was written, in capitals.</summary>
    public override string ToString() => text ?? "";

    static DossierCode IParsable<DossierCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DossierCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DossierCode result) => TryParse(s, out result);

    private static DossierCode Of(string text, DossierCodeText<char> parts) =>
        new(text, parts.IsCanonical ? text : DossierCodeText<char>.Canonical(text[..parts.Agency.Length], parts.Date!.Value, parts.Sequence));

    private static string Normalized(string text, ReadOnlySpan<char> trimmed) =>
        trimmed.Length == text.Length && !trimmed.ContainsAnyInRange('a', 'z') ? text : trimmed.ToString().ToUpperInvariant();
}
