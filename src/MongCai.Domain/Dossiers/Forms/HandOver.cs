using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>One line of the control slip: who handed the dossier to whom, when, and whether in time.</summary>
/// <param name="From">The agency that hands over.</param>
/// <param name="To">The agency that receives.</param>
/// <param name="At">When.</param>
/// <param name="DueAt">When the work of the one that hands over was due; null where no moment was set.</param>
/// <param name="Note">What was noted.</param>
public sealed record HandOver(
    [property: JsonRequired] AgencyCode From,
    [property: JsonRequired] AgencyCode To,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime At,
    [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? DueAt = null,
    string? Note = null)
{
    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(HandOver),
        (nameof(From), From), (nameof(To), To), (nameof(At), At), (nameof(DueAt), DueAt), (nameof(Note), RecordText.Free(Note)));
}
