using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk;

/// <summary>Which dossiers are listed. What is null is not asked about.</summary>
public sealed record DossierFilter
{
    /// <summary>Where they stand.</summary>
    public OpenCode<DossierState>? State { get; init; }

    /// <summary>The procedure.</summary>
    public ProcedureCode? Procedure { get; init; }

    /// <summary>The first day of filing.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? FiledFrom { get; init; }

    /// <summary>The last day of filing.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? FiledUntil { get; init; }

    /// <summary>The moment, in Vietnamese time, before which they are due.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? DueBefore { get; init; }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(DossierFilter),
        (nameof(State), State), (nameof(Procedure), Procedure), (nameof(FiledFrom), FiledFrom), (nameof(FiledUntil), FiledUntil),
        (nameof(DueBefore), DueBefore));
}
