namespace MongCai.Sdk.Testing;

/// <summary>
/// A clock for tests that stands still while something is done and moves on when somebody waits, so that a retry takes no time and never hangs.
/// </summary>
/// <remarks>
/// <para>
/// A wait by <see cref="Task.Delay(TimeSpan, TimeProvider)"/> moves the clock by as much and is over at once; so the waits between the attempts
/// of a client end, whatever they are. A timer with which somebody else would be stopped, as a timeout has one, does not move the clock: it
/// goes off where the clock passes it.
/// </para>
/// <para>Waits at the same time follow one another: the clock moves by all of them. Safe to use from many threads.</para>
/// </remarks>
/// <param name="start">The moment at which the clock starts.</param>
/// <example>
/// <code>
/// SelfMovingClock clock = new(new DateTimeOffset(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7)));
/// await Task.Delay(TimeSpan.FromHours(1), clock);
/// Console.WriteLine(Invariant($"{clock.GetUtcNow():HH:mm}"));
/// // 02:20
/// </code>
/// </example>
public sealed class SelfMovingClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = start.ToUniversalTime();

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Moves the clock; timers that it passes go off, the earliest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        DateTimeOffset end = GetUtcNow() + time;
        while (NextUntil(end) is { } alarm)
        {
            alarm.GoOff();
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        Alarm alarm = new(this, callback, state);
        alarm.Change(dueTime, period);
        if (state is Task && dueTime > TimeSpan.Zero) // only Task.Delay waits by a timer of its own task
        {
            Advance(dueTime);
        }

        return alarm;
    }

    /// <summary>Moves on to the next timer that goes off by the end, or to the end where there is none.</summary>
    private Alarm? NextUntil(DateTimeOffset end)
    {
        lock (gate)
        {
            Alarm? next = alarms.Where(alarm => alarm.Due <= end).MinBy(alarm => alarm.Due);
            DateTimeOffset reached = next?.Due ?? end;
            now = reached > now ? reached : now;
            next?.Wind();
            return next;
        }
    }

    /// <summary>A timer of the clock.</summary>
    private sealed class Alarm(SelfMovingClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan every;

        internal DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                every = period;
                Set(dueTime < TimeSpan.Zero ? null : clock.now + dueTime);
                return true;
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        internal void GoOff() => callback(state);

        /// <summary>Sets it to go off again, where it does so more than once.</summary>
        internal void Wind() => Set(every > TimeSpan.Zero ? Due + every : null);

        private void Set(DateTimeOffset? due)
        {
            Due = due;
            clock.alarms.Remove(this);
            if (due is not null)
            {
                clock.alarms.Add(this);
            }
        }
    }
}
