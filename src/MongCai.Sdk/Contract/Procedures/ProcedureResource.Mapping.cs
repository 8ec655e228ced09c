using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

public sealed partial record ProcedureResource
{
    /// <summary>Writes a procedure, all of it.</summary>
    public static ProcedureResource Of(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return new()
        {
            Code = procedure.Code,
            Name = procedure.Name,
            EnglishName = procedure.EnglishName,
            ValidFrom = procedure.Validity.From,
            ValidUntil = procedure.Validity.Until,
            IsActive = procedure.IsActive,
            OnlineLevel = OpenCode.Of(procedure.OnlineLevel),
            PartialReason = procedure.PartialReason,
            Levels = [.. procedure.Levels.Select(OpenCode.Of)],
            Fields = [.. procedure.Fields.Select(NamedCode.Of)],
            Audiences = [.. procedure.Audiences.Select(NamedCode.Of)],
            Cases = [.. procedure.Cases.Select(ProcedureCaseResource.Of)],
            Channels = [.. procedure.Channels.Select(ChannelTermsResource.Of)],
            Results = [.. procedure.Results.Select(ProcedureResultResource.Of)],
            LegalBases = [.. procedure.LegalBases.Select(LegalBasisResource.Of)],
            CompetentAgencies = Of(procedure.CompetentAgencies),
            ReceivingAgencies = Of(procedure.ReceivingAgencies),
            HandlingAgencies = Of(procedure.HandlingAgencies),
            CoordinatingAgencies = Of(procedure.CoordinatingAgencies),
            AuthorizedAgencies = Of(procedure.AuthorizedAgencies),
            LinkedProcedures = [.. procedure.LinkedProcedures],
            RelatedProcedures = [.. procedure.RelatedProcedures],
            Publication = PublicationResource.Of(procedure.Publication),
            Texts = ProcedureTexts.Of(procedure),
        };
    }

    /// <summary>The procedure of the domain.</summary>
    /// <remarks>
    /// The domain has no room for <see cref="PortalModel.Unknown"/> members and for texts of names that this version does not know: they stay here.
    /// </remarks>
    /// <exception cref="FormatException">There is no code, a word is not known to this version, or the last day is before the first.</exception>
    public Procedure ToDomain() => new()
    {
        Code = Code != default ? Code : throw new FormatException("A procedure has a code, such as '1.001193'; this one has none."),
        Name = Name,
        EnglishName = EnglishName,
        Validity = WireDays.Validity(ValidFrom, ValidUntil),
        IsActive = IsActive,
        OnlineLevel = OnlineLevel.Text.Length > 0 ? OnlineLevel.ToDomain() : OnlineServiceLevel.None,
        PartialReason = PartialReason,
        Levels = [.. Levels.Select(level => level.ToDomain())],
        Fields = [.. Fields.Select(field => field.ToField())],
        Audiences = [.. Audiences.Select(audience => audience.ToAudience())],
        Cases = [.. Cases.Select(value => value.ToDomain())],
        Channels = [.. Channels.Select(terms => terms.ToDomain())],
        Results = [.. Results.Select(result => result.ToDomain())],
        LegalBases = [.. LegalBases.Select(basis => basis.ToDomain())],
        CompetentAgencies = ToDomain(CompetentAgencies),
        ReceivingAgencies = ToDomain(ReceivingAgencies),
        HandlingAgencies = ToDomain(HandlingAgencies),
        CoordinatingAgencies = ToDomain(CoordinatingAgencies),
        AuthorizedAgencies = ToDomain(AuthorizedAgencies),
        LinkedProcedures = LinkedProcedures,
        RelatedProcedures = RelatedProcedures,
        Publication = Publication?.ToDomain() ?? new(),
        RecordId = Text(ProcedureTexts.RecordId),
        Kind = Text(ProcedureTexts.Kind),
        ReceivingAddress = Text(ProcedureTexts.ReceivingAddress),
        Requirements = Text(ProcedureTexts.Requirements),
        Keywords = Text(ProcedureTexts.Keywords),
        Description = Text(ProcedureTexts.Description),
        AudienceDescription = Text(ProcedureTexts.AudienceDescription),
        HandlingDescription = Text(ProcedureTexts.HandlingDescription),
        CompetenceDescription = Text(ProcedureTexts.CompetenceDescription),
    };

    private static AgencyReferenceResource[] Of(IReadOnlyList<AgencyReference> agencies) => [.. agencies.Select(AgencyReferenceResource.Of)];

    private static AgencyReference[] ToDomain(IReadOnlyList<AgencyReferenceResource> agencies) => [.. agencies.Select(agency => agency.ToDomain())];

    private string Text(string name) => Texts.GetValueOrDefault(name, "");
}
