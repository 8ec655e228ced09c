using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>A version of an administrative procedure, in full.</summary>
public sealed partial record ProcedureResource : PortalModel
{
    /// <summary>Makes one of members alone.</summary>
    public ProcedureResource()
    {
    }

    [JsonConstructor] // the generated reader gives a member that is left out its default by way of a constructor only
    internal ProcedureResource(bool isActive = true) => IsActive = isActive;

    /// <summary>The code.</summary>
    public required ProcedureCode Code { get; init; }

    /// <summary>The name in Vietnamese.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English; empty where there is none.</summary>
    public string EnglishName { get; init => field = value ?? ""; } = "";

    /// <summary>The first day of this version; null where it is not known.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day of this version; null while it is in force.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? ValidUntil { get; init; }

    /// <summary>Whether dossiers can be filed for it.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>How much of it can be done online.</summary>
    public OpenCode<OnlineServiceLevel> OnlineLevel { get; init; }

    /// <summary>Why it is online in part only.</summary>
    public string PartialReason { get; init => field = value ?? ""; } = "";

    /// <summary>The levels of administration that settle it.</summary>
    public IReadOnlyList<OpenCode<AdministrativeLevel>> Levels { get; init => field = value ?? []; } = [];

    /// <summary>Its fields.</summary>
    public IReadOnlyList<NamedCode> Fields { get; init => field = value ?? []; } = [];

    /// <summary>Those it is for.</summary>
    public IReadOnlyList<NamedCode> Audiences { get; init => field = value ?? []; } = [];

    /// <summary>What differs by case: the steps and the components.</summary>
    public IReadOnlyList<ProcedureCaseResource> Cases { get; init => field = value ?? []; } = [];

    /// <summary>What differs by channel: the times and the fees.</summary>
    public IReadOnlyList<ChannelTermsResource> Channels { get; init => field = value ?? []; } = [];

    /// <summary>What it results in.</summary>
    public IReadOnlyList<ProcedureResultResource> Results { get; init => field = value ?? []; } = [];

    /// <summary>The instruments it rests on.</summary>
    public IReadOnlyList<LegalBasisResource> LegalBases { get; init => field = value ?? []; } = [];

    /// <summary>The agencies that decide.</summary>
    public IReadOnlyList<AgencyReferenceResource> CompetentAgencies { get; init => field = value ?? []; } = [];

    /// <summary>The agencies that receive dossiers.</summary>
    public IReadOnlyList<AgencyReferenceResource> ReceivingAgencies { get; init => field = value ?? []; } = [];

    /// <summary>The agencies that work on dossiers.</summary>
    public IReadOnlyList<AgencyReferenceResource> HandlingAgencies { get; init => field = value ?? []; } = [];

    /// <summary>The agencies that are heard.</summary>
    public IReadOnlyList<AgencyReferenceResource> CoordinatingAgencies { get; init => field = value ?? []; } = [];

    /// <summary>The agencies that decide by authorization.</summary>
    public IReadOnlyList<AgencyReferenceResource> AuthorizedAgencies { get; init => field = value ?? []; } = [];

    /// <summary>The procedures it is settled together with.</summary>
    public IReadOnlyList<ProcedureCode> LinkedProcedures { get; init => field = value ?? []; } = [];

    /// <summary>The procedures that have to do with it.</summary>
    public IReadOnlyList<ProcedureCode> RelatedProcedures { get; init => field = value ?? []; } = [];

    /// <summary>Where and when it was decided and published; null where the portal does not say.</summary>
    public PublicationResource? Publication { get; init; }

    /// <summary>Texts as they were published, by their name in the domain, such as <c>requirements</c>; those that are empty are left out.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init => field = value ?? new Dictionary<string, string>(); } = new Dictionary<string, string>();

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(ProcedureResource),
        (nameof(Unknown), Unknown), (nameof(Code), Code), (nameof(Name), Name), (nameof(EnglishName), EnglishName), (nameof(ValidFrom), ValidFrom),
        (nameof(ValidUntil), ValidUntil), (nameof(IsActive), IsActive), (nameof(OnlineLevel), OnlineLevel), (nameof(PartialReason), PartialReason),
        (nameof(Levels), Levels), (nameof(Fields), Fields), (nameof(Audiences), Audiences), (nameof(Cases), Cases), (nameof(Channels), Channels),
        (nameof(Results), Results), (nameof(LegalBases), LegalBases), (nameof(CompetentAgencies), CompetentAgencies),
        (nameof(ReceivingAgencies), ReceivingAgencies), (nameof(HandlingAgencies), HandlingAgencies),
        (nameof(CoordinatingAgencies), CoordinatingAgencies), (nameof(AuthorizedAgencies), AuthorizedAgencies),
        (nameof(LinkedProcedures), LinkedProcedures), (nameof(RelatedProcedures), RelatedProcedures), (nameof(Publication), Publication),
        (nameof(Texts), Texts));
}
