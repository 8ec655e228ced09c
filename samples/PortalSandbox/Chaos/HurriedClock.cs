namespace PortalSandbox.Chaos;

/// <summary>A clock that goes many times faster than the machine's, with its timers: a day in minutes. Safe for several threads.</summary>
internal sealed class HurriedClock(int speed) : TimeProvider
{
    private readonly DateTimeOffset start = System.GetUtcNow();
    private readonly long startedAt = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + (System.GetElapsedTime(startedAt) * speed);

    public override long TimestampFrequency => System.TimestampFrequency;

    public override long GetTimestamp() => (System.GetTimestamp() - startedAt) * speed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new HurriedTimer(System.CreateTimer(callback, state, Short(dueTime), Short(period)), this);

    /// <summary>What a time of this clock is on the machine's.</summary>
    private TimeSpan Short(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / speed;

    private sealed class HurriedTimer(ITimer timer, HurriedClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(clock.Short(dueTime), clock.Short(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
