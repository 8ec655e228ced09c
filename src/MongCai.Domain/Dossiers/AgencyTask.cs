using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>What one agency does for an inter-agency dossier: the agency, the task, its due moment, and whether it leads.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Work">What it does, in words.</param>
/// <param name="DueAt">When it is to be done, in Vietnamese time.</param>
/// <param name="IsLead">True for the lead agency (<i>cơ quan chủ trì</i>).</param>
public sealed record AgencyTask(
    [property: JsonRequired] AgencyCode Agency,
    [property: JsonRequired] string Work,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime DueAt,
    bool IsLead = false)
{
    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(AgencyTask),
        (nameof(Agency), Agency), (nameof(Work), RecordText.Free(Work)), (nameof(DueAt), DueAt), (nameof(IsLead), IsLead));
}
