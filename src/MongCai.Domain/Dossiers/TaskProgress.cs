using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>A task and the moment it was done, null while it is open.</summary>
public sealed record TaskProgress(
    [property: JsonRequired] AgencyTask Task, [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? DoneAt = null)
{
    /// <summary>How long after its due moment the task was done, or is still open now; not positive where it is in time.</summary>
    public Duration LateBy(LocalDateTime now) =>
        (DoneAt ?? now).Since(Task.DueAt);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(TaskProgress), (nameof(Task), Task), (nameof(DoneAt), DoneAt));
}
