using NodaTime;

namespace OneStopDay;

/// <summary>The clock of the portal and of its client: it stands still until it is moved on.</summary>
internal sealed class DayClock(LocalDateTime start) : TimeProvider
{
    private static readonly Offset Vietnam = Offset.FromHours(7);

    private Instant now = start.WithOffset(Vietnam).ToInstant();

    public override DateTimeOffset GetUtcNow() => now.ToDateTimeOffset();

    internal void MoveTo(LocalDateTime moment) => now = Instant.Max(now, InstantOf(moment));

    internal static Instant InstantOf(LocalDateTime moment) => moment.WithOffset(Vietnam).ToInstant();
}
