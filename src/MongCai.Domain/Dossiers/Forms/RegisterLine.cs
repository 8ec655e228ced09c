using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>One line of the tracking register.</summary>
/// <remarks>A due moment of 24:00 is 00:00 of the day after; the register prints it under its own day.</remarks>
public sealed record RegisterLine(
    [property: JsonRequired] int Serial,
    [property: JsonRequired] FormSubject Subject,
    [property: JsonRequired] int Sets,
    [property: JsonRequired] AgencyCode SettledBy,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime ReceivedAt,
    [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? DueAt,
    [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? ReturnedAt,
    ReturnChannel? ReturnedBy,
    [property: JsonRequired] DossierState State)
{
    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(RegisterLine),
        (nameof(Serial), Serial), (nameof(Subject), Subject), (nameof(Sets), Sets), (nameof(SettledBy), SettledBy), (nameof(ReceivedAt), ReceivedAt),
        (nameof(DueAt), DueAt), (nameof(ReturnedAt), ReturnedAt), (nameof(ReturnedBy), ReturnedBy), (nameof(State), State));
}
