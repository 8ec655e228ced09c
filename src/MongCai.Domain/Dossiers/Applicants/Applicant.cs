using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers;

/// <summary>The applicant (<i>người nộp hồ sơ</i>): an individual or an organization.</summary>
/// <remarks>A closed set. Personal data are masked in <see cref="object.ToString"/>; each value is revealed by its own <c>Reveal</c>.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Individual), "individual")]
[JsonDerivedType(typeof(Organization), "organization")]
public abstract record Applicant
{
    private Applicant(Contact contact, ProcessingBasis basis)
    {
        Contact = contact;
        Basis = basis;
    }

    /// <summary>How the applicant is reached.</summary>
    [JsonRequired]
    public Contact Contact { get; init; }

    /// <summary>What allows the agency to process the applicant's personal data.</summary>
    [JsonRequired]
    public ProcessingBasis Basis { get; init; }

    /// <summary>Gives the name itself: of the person, or of the organization.</summary>
    public abstract string RevealName();

    /// <summary>A person (<i>cá nhân</i>).</summary>
    public sealed record Individual(
        [property: JsonRequired] PersonName Name, Contact Contact, ProcessingBasis Basis, PersonalId? Id = null) : Applicant(Contact, Basis)
    {
        /// <inheritdoc/>
        public override string RevealName() => Name.Reveal();
    }

    /// <summary>An organization (<i>tổ chức</i>), with the person who represents it where one is named.</summary>
    public sealed record Organization(
        [property: JsonRequired] string Name, [property: JsonRequired] OrganizationKind Kind, Contact Contact, ProcessingBasis Basis, TaxCode? TaxCode = null,
        PersonName? Representative = null)
        : Applicant(Contact, Basis)
    {
        /// <inheritdoc/>
        public override string RevealName() => Name;
    }
}
