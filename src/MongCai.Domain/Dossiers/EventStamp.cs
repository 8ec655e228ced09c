using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>When something happened to a dossier, in Vietnamese time, and by whom.</summary>
public sealed record EventStamp(
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime At, [property: JsonRequired] Actor By)
{
    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(EventStamp), (nameof(At), At), (nameof(By), By));
}
