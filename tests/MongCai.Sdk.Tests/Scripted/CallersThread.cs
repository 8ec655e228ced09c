namespace MongCai.Sdk.Tests.Scripted;

/// <summary>A thread to which what waits on it comes back, such as that of a window; counts how often it does.</summary>
internal sealed class CallersThread : SynchronizationContext
{
    private int cameBack;

    internal int CameBack => cameBack;

    /// <summary>Makes a call on a thread of its own kind.</summary>
    internal static TTask Call<TTask>(Func<TTask> call, out CallersThread thread)
        where TTask : Task
    {
        SynchronizationContext? own = Current;
        SetSynchronizationContext(thread = new());
        try
        {
            return call();
        }
        finally
        {
            SetSynchronizationContext(own);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        Interlocked.Increment(ref cameBack);
        base.Post(d, state);
    }
}
