namespace MongCai.Domain.Tests;

/// <summary>The one place where tests wait by the machine's clock. No result may rest on how long that is: it only ends what hangs.</summary>
internal static class Patience
{
    /// <summary>Far beyond what a slow and busy machine takes.</summary>
    internal static TimeSpan Limit { get; } = TimeSpan.FromMinutes(3);

    /// <summary>Waits for something that has to come by itself.</summary>
    internal static Task WithPatience(this Task task) => task.WaitAsync(Limit);

    /// <inheritdoc cref="WithPatience(Task)"/>
    internal static Task<T> WithPatience<T>(this Task<T> task) => task.WaitAsync(Limit);

    /// <summary>Looks again and again until something is so.</summary>
    /// <exception cref="TimeoutException">It never was.</exception>
    internal static async Task UntilAsync(Func<CancellationToken, Task<bool>> isSo)
    {
        using CancellationTokenSource limit = new(Limit);
        while (!await isSo(limit.Token))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), limit.Token);
        }
    }

    /// <summary>Lets others come in between, so that a race that is possible becomes likely.</summary>
    internal static Task LetOthersRunAsync(CancellationToken cancellationToken) => Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);

    /// <summary>Waits until the token is cancelled.</summary>
    internal static Task ForeverAsync(CancellationToken cancellationToken) => Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
}
