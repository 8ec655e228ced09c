using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>A time in which a dossier waited: what for, from when, and until when; the end is null while it lasts.</summary>
public sealed record Wait(WaitReason Reason, LocalDateTime From, LocalDateTime? Until = null);
