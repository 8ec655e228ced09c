using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers.Applicants;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>The kind of applicant in the national exchange (<i>loại đối tượng</i>, <c>LoaiDoiTuong</c>).</summary>
/// <remarks>An open list: a code that is not known is kept as it came. The default value is no code.</remarks>
[JsonConverter(typeof(CodeConverter<NationalApplicantKind>))]
public readonly record struct NationalApplicantKind : IParsable<NationalApplicantKind>
{
    private readonly string? text;

    private NationalApplicantKind(string text) => this.text = text;

    /// <summary>A citizen (<i>công dân</i>).</summary>
    public static NationalApplicantKind Citizen => new("1");

    /// <summary>An enterprise (<i>doanh nghiệp</i>).</summary>
    public static NationalApplicantKind Enterprise => new("2");

    /// <summary>A state agency (<i>cơ quan nhà nước</i>).</summary>
    public static NationalApplicantKind StateAgency => new("3");

    /// <summary>Any other organization (<i>tổ chức khác</i>).</summary>
    public static NationalApplicantKind OtherOrganization => new("4");

    /// <summary>Gives the code of an applicant.</summary>
    public static NationalApplicantKind Of(Applicant applicant) => applicant switch
    {
        Applicant.Organization { Kind: OrganizationKind.Enterprise } => Enterprise,
        Applicant.Organization { Kind: OrganizationKind.StateAgency } => StateAgency,
        Applicant.Organization => OtherOrganization,
        _ => Citizen,
    };

    /// <summary>Reads a code; any text that is not blank is one.</summary>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static NationalApplicantKind Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out NationalApplicantKind code) ? code : throw new FormatException("A blank text is not a code: expected one such as '1'.");
    }

    /// <summary>Reads a code, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NationalApplicantKind code)
    {
        string trimmed = text?.Trim() ?? "";
        code = trimmed.Length > 0 ? new NationalApplicantKind(trimmed) : default;
        return trimmed.Length > 0;
    }

    /// <summary>True for the codes that this list names.</summary>
    public bool IsKnown => ToString() is "1" or "2" or "3" or "4";

    /// <summary>The code as it came.</summary>
    public override string ToString() => text ?? "";

    static NationalApplicantKind IParsable<NationalApplicantKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NationalApplicantKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NationalApplicantKind result) => TryParse(s, out result);
}
