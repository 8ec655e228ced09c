using Microsoft.Extensions.Time.Testing;

namespace MongCai.Sdk.Tests.National;

/// <summary>A clock that writes down every wait between attempts and lets it pass at once; the limit of an attempt passes only when a test says so.</summary>
internal sealed class RecordingTime : FakeTimeProvider
{
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(31);

    private readonly List<TimeSpan> waits = [];

    public RecordingTime()
        : base(new DateTimeOffset(2026, 9, 8, 2, 0, 0, TimeSpan.Zero))
    {
    }

    public IReadOnlyList<TimeSpan> Waits => waits;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime != AttemptTimeout && dueTime > TimeSpan.Zero)
        {
            waits.Add(dueTime);
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }

        return timer;
    }
}
