using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>A line of a caller's count: how many dossiers of a procedure, received on a day, an agency resolved.</summary>
/// <param name="Agency">The agency that resolved them.</param>
/// <param name="Procedure">The procedure.</param>
/// <param name="ReceivedOn">The day of receipt, which chooses the commitment.</param>
/// <param name="Dossiers">The number of dossiers, from 0.</param>
public readonly record struct ResolvedDossiers(
    [property: JsonRequired] AgencyCode Agency,
    [property: JsonRequired] ProcedureCode Procedure,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate ReceivedOn,
    [property: JsonRequired] long Dossiers)
{
    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(ResolvedDossiers),
        (nameof(Agency), Agency), (nameof(Procedure), Procedure), (nameof(ReceivedOn), ReceivedOn), (nameof(Dossiers), Dossiers));
}
