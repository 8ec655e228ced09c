using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>When something happened to a dossier, in Vietnamese time, and by whom.</summary>
public sealed record EventStamp(LocalDateTime At, Actor By);
