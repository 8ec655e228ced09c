using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>A version of a procedure that began or ended.</summary>
public sealed record ProcedureChange : PortalModel
{
    /// <summary>The code.</summary>
    public required ProcedureCode Code { get; init; }

    /// <summary>What happened: <c>Began</c> or <c>Ended</c>.</summary>
    public required OpenCode<ProcedureChangeKind> Kind { get; init; }

    /// <summary>The day from which it holds.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public required LocalDate On { get; init; }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(ProcedureChange),
        (nameof(Unknown), Unknown), (nameof(Code), Code), (nameof(Kind), Kind), (nameof(On), On));
}
