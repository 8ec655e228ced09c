using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>A dossier in a list. It holds no personal data.</summary>
public sealed record DossierSummary : PortalModel
{
    /// <summary>The code.</summary>
    public required DossierCode Code { get; init; }

    /// <summary>
    /// The hash of the last event when this was written, which stands for the whole life of the dossier. Kept elsewhere, it proves later that nothing
    /// before it was changed: <c>AuditTrail.ContinuesFrom</c>. Null where the portal hands none out.
    /// </summary>
    public string? Head { get; init; }

    /// <summary>The procedure.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>Where it stands.</summary>
    public required OpenCode<DossierState> State { get; init; }

    /// <summary>The agency that holds it.</summary>
    public required AgencyCode HeldBy { get; init; }

    /// <summary>The channel it was filed by.</summary>
    public required OpenCode<SubmissionChannel> Channel { get; init; }

    /// <summary>When it was filed, in Vietnamese time.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime FiledAt { get; init; }

    /// <summary>When it is due, in Vietnamese time; null where no time is set or it stands still.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? DueAt { get; init; }

    /// <summary>The day on which it is due, to which 24:00 belongs.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? DueOn { get; init; }

    /// <summary>When it was done, in Vietnamese time.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? FinishedAt { get; init; }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(DossierSummary),
        (nameof(Unknown), Unknown), (nameof(Code), Code), (nameof(Head), Head), (nameof(Procedure), Procedure), (nameof(State), State),
        (nameof(HeldBy), HeldBy), (nameof(Channel), Channel), (nameof(FiledAt), FiledAt), (nameof(DueAt), DueAt), (nameof(DueOn), DueOn),
        (nameof(FinishedAt), FinishedAt));
}
