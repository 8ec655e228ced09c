using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>A dossier as it stands.</summary>
/// <remarks>Its whole life is its timeline; what stands here is the fold of it.</remarks>
public sealed record DossierResource : PortalModel
{
    /// <summary>Makes one of members alone.</summary>
    public DossierResource()
    {
    }

    [JsonConstructor] // the generated reader gives a member that is left out its default by way of a constructor only
    internal DossierResource(int sets = 1) => Sets = sets;

    /// <summary>The code.</summary>
    public required DossierCode Code { get; init; }

    /// <summary>The version, 1 and up: the number of events. It is the <c>ETag</c> of the dossier.</summary>
    public required long Version { get; init; }

    /// <summary>
    /// The hash of the last event, which stands for the whole life of the dossier. Kept elsewhere, it proves later that nothing before it was
    /// changed: <c>AuditTrail.ContinuesFrom</c>. Null where the portal hands none out.
    /// </summary>
    public string? Head { get; init; }

    /// <summary>Where it stands.</summary>
    public required OpenCode<DossierState> State { get; init; }

    /// <summary>Where it stands by the national list.</summary>
    public required NationalStatus NationalStatus { get; init; }

    /// <summary>The procedure.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>The name of the procedure on the day of filing.</summary>
    public required string ProcedureName { get; init; }

    /// <summary>The processing time on the day of filing, as text.</summary>
    public required ProcessingTime ProcessingTime { get; init; }

    /// <summary>The time that the office commits itself to, as text; null where it promises none of its own.</summary>
    public ProcessingTime? CommittedTime { get; init; }

    /// <summary>The channel it was filed by.</summary>
    public required OpenCode<SubmissionChannel> Channel { get; init; }

    /// <summary>Through which system it was filed online; null where that is not stated, and for the other channels.</summary>
    public OpenCode<OnlineEntry>? Entry { get; init; }

    /// <summary>The applicant.</summary>
    public required ApplicantResource Applicant { get; init; }

    /// <summary>The agency that received it.</summary>
    public required AgencyCode ReceivedBy { get; init; }

    /// <summary>The agency that decides.</summary>
    public required AgencyCode Competent { get; init; }

    /// <summary>The agency that holds it now.</summary>
    public required AgencyCode HeldBy { get; init; }

    /// <summary>The components.</summary>
    public IReadOnlyList<ComponentResource> Components { get; init => field = value ?? []; } = [];

    /// <summary>How many sets of papers.</summary>
    public int Sets { get; init; } = 1;

    /// <summary>When it was filed, in Vietnamese time, as all moments here.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime FiledAt { get; init; }

    /// <summary>When it was accepted.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? AcceptedAt { get; init; }

    /// <summary>When it is due now; the end of a day, 24:00, is 00:00 of the next.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? DueAt { get; init; }

    /// <summary>The day on which it is due now, to which 24:00 belongs.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? DueOn { get; init; }

    /// <summary>When it was first due.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? FirstDueAt { get; init; }

    /// <summary>When the law asked for the result on acceptance; null where the office promises no time of its own.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? FirstLegalDueAt { get; init; }

    /// <summary>When the result was ready.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? FinishedAt { get; init; }

    /// <summary>When its life ended.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? EndedAt { get; init; }

    /// <summary>The result.</summary>
    public ResultDocument? Result { get; init; }

    /// <summary>How the result was returned.</summary>
    public OpenCode<ReturnChannel>? ReturnedBy { get; init; }

    /// <summary>Why it was refused, stopped or closed.</summary>
    public string? RefusalReason { get; init; }

    /// <summary>The names of the commands that are allowed now, such as <c>accept</c>.</summary>
    public IReadOnlyList<string> Allowed { get; init => field = value ?? []; } = [];

    /// <summary>What the QR code of the slip holds; only in the answer to the filing. Whoever has it can look the dossier up.</summary>
    public string? LookupLink { get; init; }

    /// <summary>Writes code, state and version, nothing of the applicant.</summary>
    public override string ToString() => Invariant($"{Code} {State} version {Version}");
}
