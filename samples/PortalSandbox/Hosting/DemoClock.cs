namespace PortalSandbox.Hosting;

/// <summary>A clock that stands in the past while demo data are made, and then goes with the real one. Safe for several threads.</summary>
internal sealed class DemoClock(TimeProvider real) : TimeProvider
{
    private long back;

    /// <summary>The clock that it goes with.</summary>
    internal TimeProvider Real => real;

    /// <summary>Sets how far in the past it is; nothing for now.</summary>
    internal void Set(TimeSpan past) => Interlocked.Exchange(ref back, past.Ticks);

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() - TimeSpan.FromTicks(Interlocked.Read(ref back));

    public override long TimestampFrequency => real.TimestampFrequency;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);
}
