using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.Contract;

/// <summary>The applicant of a dossier. Personal data are masked in every text but the JSON.</summary>
public sealed partial record ApplicantResource : PortalModel
{
    /// <summary>A person or an organization.</summary>
    public required OpenCode<ApplicantKind> Kind { get; init; }

    /// <summary>The name of the person; of the organization, see <see cref="OrganizationName"/>.</summary>
    public PersonName? Name { get; init; }

    /// <summary>The identification number of the person.</summary>
    public PersonalId? PersonalId { get; init; }

    /// <summary>The name of the organization.</summary>
    public string? OrganizationName { get; init; }

    /// <summary>What kind of organization it is.</summary>
    public OpenCode<OrganizationKind>? OrganizationKind { get; init; }

    /// <summary>The tax code of the organization.</summary>
    public TaxCode? TaxCode { get; init; }

    /// <summary>Who acts for the organization.</summary>
    public PersonName? Representative { get; init; }

    /// <summary>The address.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>The telephone number.</summary>
    public PhoneNumber? Phone { get; init; }

    /// <summary>The e-mail address.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>What allows the data to be processed.</summary>
    public required ProcessingBasis Basis { get; init; }

    /// <summary>Writes the kind alone.</summary>
    public override string ToString() => Kind.Text;
}
