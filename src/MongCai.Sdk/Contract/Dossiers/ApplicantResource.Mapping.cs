using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.Contract;

public sealed partial record ApplicantResource
{
    /// <summary>Writes an applicant.</summary>
    public static ApplicantResource Of(Applicant applicant)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        return applicant switch
        {
            Applicant.Individual person => Of(person, ApplicantKind.Individual) with { Name = person.Name, PersonalId = person.Id },
            Applicant.Organization body => Of(body, ApplicantKind.Organization) with
            {
                OrganizationName = body.Name,
                OrganizationKind = OpenCode.Of(body.Kind),
                TaxCode = body.TaxCode,
                Representative = body.Representative,
            },
            _ => throw new InvalidOperationException("Applicants are a closed set."),
        };
    }

    /// <summary>The applicant of the domain.</summary>
    /// <exception cref="FormatException">
    /// The kind is not known to this version, or a member is missing that the kind needs, or there that it does not have. The message repeats no
    /// personal data.
    /// </exception>
    public Applicant ToDomain() => Kind.ToDomain() switch
    {
        ApplicantKind.Individual => ToIndividual(),
        ApplicantKind.Organization => ToOrganization(),
    };

    private static ApplicantResource Of(Applicant applicant, ApplicantKind kind) => new()
    {
        Kind = OpenCode.Of(kind),
        Address = applicant.Contact.Address,
        Phone = applicant.Contact.Phone,
        Email = applicant.Contact.Email,
        Basis = applicant.Basis,
    };

    private Applicant.Individual ToIndividual() =>
        OrganizationName is null && OrganizationKind is null && TaxCode is null && Representative is null
            ? new(Name ?? throw Missing("name"), new(Address, Phone, Email), Basis, PersonalId)
            : throw new FormatException(
                "An individual has no organizationName, organizationKind, taxCode or representative; this applicant has one. Say Organization, or leave it out.");

    private Applicant.Organization ToOrganization() =>
        Name is null && PersonalId is null
            ? new(
                OrganizationName ?? throw Missing("organizationName"),
                (OrganizationKind ?? throw Missing("organizationKind")).ToDomain(),
                new(Address, Phone, Email), Basis, TaxCode, Representative)
            : throw new FormatException(
                "An organization has no name and personalId of a person; this applicant has one. Say Individual, or name the person as representative.");

    private FormatException Missing(string member) => new($"An applicant that is {Kind} has a member '{member}'; this one has none.");
}
